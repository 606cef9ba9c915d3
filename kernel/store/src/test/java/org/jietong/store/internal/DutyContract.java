package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.duty.Leave;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.junit.jupiter.api.Test;

/** Leave is found as long as it matters. */
interface DutyContract extends OnStore {
    Duration ONE_DAY = Duration.ofDays(1);

    private Leave entered(Instant from, Optional<UUID> substitute) {
        Leave leave = new Leave(
                Samples.id(),
                Samples.id(),
                from,
                from.plus(ONE_DAY),
                Leave.Kind.TRAINING,
                substitute,
                new Actor(Actor.Kind.STAFF, "主管"));
        return store().transact(work -> {
                    work.duty().insert(leave);
                    return Outcome.done(leave);
                })
                .orElseThrow();
    }

    @Test
    default void leaveComesBackUntilItIsOverOrWithdrawn() {
        Leave later = entered(Samples.NOW.plus(ONE_DAY), Optional.of(Samples.id()));
        Leave first = entered(Samples.NOW, Optional.empty());

        assertThat(notOver(Samples.NOW)).containsSubsequence(first, later);
        assertThat(notOver(first.to())).contains(later).doesNotContain(first);
        assertThat(store().<List<Leave>>read(work -> work.duty().between(first.to(), later.to())))
                .contains(later)
                .doesNotContain(first);
        assertThat(store().<Optional<Leave>>read(work -> work.duty().find(later.id())))
                .contains(later);

        store().transact(work -> {
                    work.duty().delete(later.id());
                    return Outcome.done(later);
                })
                .orElseThrow();
        assertThat(notOver(Samples.NOW)).contains(first).doesNotContain(later);
    }

    private List<Leave> notOver(Instant at) {
        return store().read(work -> work.duty().notOver(at));
    }
}
