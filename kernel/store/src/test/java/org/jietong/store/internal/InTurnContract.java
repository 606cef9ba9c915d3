package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.duty.Leave;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Of entries for one person that overlap, one is kept, also when all are made in the same moment. */
interface InTurnContract extends OnStore {
    int ENTRIES = 16;

    private static <T> long kept(IntFunction<Outcome<T>> entry) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(ENTRIES);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Outcome<T>>> futures = new ArrayList<>();
            for (int n = 0; n < ENTRIES; n++) {
                int which = n;
                futures.add(threads.submit(() -> {
                    start.await();
                    return entry.apply(which);
                }));
            }
            start.countDown();
            long kept = 0;
            for (Future<Outcome<T>> future : futures) {
                kept += future.get(60, TimeUnit.SECONDS).problem().isEmpty() ? 1 : 0;
            }
            return kept;
        } finally {
            threads.shutdownNow();
        }
    }

    private Outcome<Leave> entered(UUID who, int minute) {
        Instant from = Samples.NOW.plus(Duration.ofMinutes(minute));
        Leave leave = new Leave(
                Samples.id(),
                who,
                from,
                from.plus(Duration.ofHours(1)),
                Leave.Kind.ANNUAL,
                Optional.empty(),
                new Actor(Actor.Kind.STAFF, "主管"));
        return store().transact(work -> {
            work.rota().inTurn(who.toString());
            boolean free = work.duty().between(leave.from(), leave.to()).stream()
                    .noneMatch(other -> other.representative().equals(who));
            if (free) {
                work.duty().insert(leave);
            }
            return free ? Outcome.done(leave) : Outcome.refused(ProblemType.CONFLICT);
        });
    }

    private Outcome<Slot> opened(Host host, int minute) {
        Instant from = Samples.NOW.plus(Duration.ofMinutes(minute));
        Slot slot = new Slot(Samples.id(), host, from, from.plus(Duration.ofHours(1)), 1, 0, true);
        return store().transact(work -> {
            work.rota().inTurn(host.key());
            boolean free = !work.slots().overlaps(host, slot.from(), slot.to());
            return free && work.slots().insert(slot) ? Outcome.done(slot) : Outcome.refused(ProblemType.CONFLICT);
        });
    }

    @Test
    @Timeout(90)
    default void ofLeavesThatOverlapEnteredInTheSameMomentOneIsKept() throws Exception {
        UUID who = Samples.id();
        assertThat(kept(minute -> entered(who, minute))).isEqualTo(1);
        List<Leave> there = store().read(work -> work.duty().between(Samples.NOW, Samples.NOW.plusSeconds(7200)));
        assertThat(there)
                .filteredOn(leave -> leave.representative().equals(who))
                .hasSize(1);
    }

    @Test
    @Timeout(90)
    default void ofSlotsThatOverlapOpenedInTheSameMomentOneIsKept() throws Exception {
        Host host = Host.person(Samples.GAS, Samples.id());
        assertThat(kept(minute -> opened(host, minute))).isEqualTo(1);
    }

    @Test
    @Timeout(90)
    default void entriesForSeveralPeopleAreAllKept() throws Exception {
        assertThat(kept(n -> opened(Host.person(Samples.GAS, Samples.id()), n))).isEqualTo(ENTRIES);
    }
}
