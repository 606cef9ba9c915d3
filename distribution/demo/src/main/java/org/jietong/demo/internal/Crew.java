package org.jietong.demo.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.StaffMember;

/**
 * The sample staff once they work here.
 *
 * @param byLogin each by login
 */
record Crew(Map<String, StaffMember> byLogin) {
    Crew {
        byLogin = Map.copyOf(byLogin);
    }

    static Crew of(List<StaffMember> members) {
        return new Crew(members.stream().collect(Collectors.toMap(StaffMember::login, Function.identity())));
    }

    Caller clerkOf(String utility) {
        return caller(byLogin.get(SampleStaff.clerkOf(utility)));
    }

    /** Whoever takes a step with an application. */
    Caller whoTakes(Step step, Application application) {
        return switch (step.cast()) {
            case CLERK -> clerkOf(application.key().utility().value());
            case REPRESENTATIVE -> representative(application.representative().id());
        };
    }

    private Caller representative(UUID id) {
        return byLogin.values().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .map(Crew::caller)
                .orElseThrow(() -> new IllegalStateException("a sample case has a representative from elsewhere"));
    }

    private static Caller caller(StaffMember member) {
        return new Caller.Staff(member.id(), member.name(), member.roles(), member.scope());
    }
}
