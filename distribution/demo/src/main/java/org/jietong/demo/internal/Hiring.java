package org.jietong.demo.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.identity.StaffMember;

/**
 * Takes the sample staff on, each person once.
 *
 * @param accounts where
 * @param begun remembers that they are
 * @param clock the time
 */
record Hiring(StaffAccounts accounts, Marker begun, Clock clock) {
    private static final Caller SELF = new Caller.Machine("demo");

    /** The crew; empty when this is a real installation, whose staff are not to be mixed with sample ones. */
    Optional<Crew> crew() throws IOException {
        List<StaffMember> present = accounts.list(SELF).orElseThrow();
        Set<String> logins = present.stream().map(StaffMember::login).collect(Collectors.toSet());
        if (!logins.isEmpty() && !begun.isSet()) {
            return Optional.empty();
        }
        begun.set();
        SampleStaff.all().stream()
                .filter(person -> !logins.contains(person.login()))
                .forEach(this::takeOn);
        return Optional.of(Crew.of(accounts.list(SELF).orElseThrow()));
    }

    private void takeOn(SampleStaff person) {
        StaffMember newcomer = new StaffMember(
                UuidCreator.getTimeOrderedEpoch(clock.instant()),
                person.login(),
                person.name(),
                person.phone(),
                Set.of(person.role()),
                person.scope(),
                person.weight(),
                true,
                true);
        accounts.create(newcomer, SampleStaff.PASSWORD, SELF).orElseThrow();
    }
}
