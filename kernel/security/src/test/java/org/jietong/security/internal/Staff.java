package org.jietong.security.internal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/** People for the tests. */
final class Staff {
    static final String PASSWORD = "correct horse battery";

    private Staff() {}

    static StaffMember member(String login, Scope scope, Role... roles) {
        return new StaffMember(UUID.randomUUID(), login, "王芳", "0473-2015150", Set.of(roles), scope, 10, true, true);
    }

    static Caller.Staff caller(StaffMember member) {
        return new Caller.Staff(member.id(), member.name(), member.roles(), member.scope());
    }

    static Credentials.Password credentials(String login, String password) {
        return new Credentials.Password(login, password, Optional.empty());
    }

    static StaffMember inactive(StaffMember member) {
        return new StaffMember(
                member.id(),
                member.login(),
                member.name(),
                member.phone(),
                member.roles(),
                member.scope(),
                member.weight(),
                member.onDuty(),
                false);
    }

    static Scope scope(String utility, String... districts) {
        return new Scope(
                Optional.of(new UtilityCode(utility)),
                Stream.of(districts).map(District::new).collect(Collectors.toSet()));
    }
}
