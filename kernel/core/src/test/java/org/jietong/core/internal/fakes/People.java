package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.duty.Leave;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.journal.Actor;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/** Representatives. */
public final class People {
    private People() {}

    public static StaffMember representative(int n, String utility, int weight, String... districts) {
        return new StaffMember(
                new UUID(0, n),
                "rep" + n,
                "Representative " + n,
                "0473-" + (1_000_000 + n),
                Set.of(Role.REPRESENTATIVE),
                new Scope(
                        Optional.of(new UtilityCode(utility)),
                        Arrays.stream(districts).map(District::new).collect(Collectors.toSet())),
                weight,
                true,
                true);
    }

    public static StaffMember offDuty(StaffMember member) {
        return new StaffMember(
                member.id(),
                member.login(),
                member.name(),
                member.phone(),
                member.roles(),
                member.scope(),
                member.weight(),
                false,
                true);
    }

    /** A representative's leave from one instant to another. */
    public static Leave leave(int n, Instant from, Instant to) {
        return new Leave(
                new UUID(9, n),
                new UUID(0, n),
                from,
                to,
                Leave.Kind.ANNUAL,
                Optional.empty(),
                new Actor(Actor.Kind.STAFF, "Supervisor"));
    }
}
