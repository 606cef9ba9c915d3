package org.jietong.bench.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.utility.Utilities;
import org.jietong.api.utility.UtilityCode;

/**
 * What a benchmark needs before it can begin.
 *
 * @param utilities the utilities deployed
 * @param staff the accounts
 */
record Preparation(Utilities utilities, StaffAccounts staff) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REPRESENTATIVES = 8;

    /** Waits for a utility and takes representatives on for it. */
    void of(UtilityCode utility) {
        awaitServing(utility);
        for (int i = 1; i <= REPRESENTATIVES; i++) {
            hire(utility, i);
        }
    }

    /** Takes somebody on who may read figures; the password is the id. */
    StaffMember supervisor() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        StaffMember member = new StaffMember(
                id,
                "supervisor-" + id.toString().substring(0, 8),
                "基准",
                "0473-0000000",
                Set.of(Role.SUPERVISOR),
                Scope.everything(),
                1,
                false,
                true);
        return staff.create(member, id.toString(), new Caller.Machine("benchmark"))
                .orElseThrow();
    }

    private void awaitServing(UtilityCode utility) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (utilities.find(utility).isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no bundle serves " + utility);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private void hire(UtilityCode utility, int ordinal) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        StaffMember member = new StaffMember(
                id,
                "benchmark-" + ordinal,
                "基准 " + ordinal,
                "0473-0000000",
                Set.of(Role.REPRESENTATIVE),
                new Scope(Optional.of(utility), Set.of()),
                1,
                true,
                true);
        staff.create(member, id.toString(), new Caller.Machine("benchmark")).orElseThrow();
    }
}
