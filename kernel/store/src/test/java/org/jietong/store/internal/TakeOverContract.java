package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Watch;
import org.jietong.api.journal.JournalEvent;
import org.jietong.store.internal.schedule.Scheduling;
import org.junit.jupiter.api.Test;

/** A node dies in the middle of a run: another one takes the run over, and nothing is done twice. */
interface TakeOverContract extends OnStore {
    /** Years of its own, as every test of what wakes. */
    Instant DUE = Instant.parse("2004-01-01T00:00:00Z");

    int WORK = 12;
    int DONE_BEFORE_THE_END = 5;

    private static void until(BooleanSupplier state) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private Application waking() {
        Application fresh = kept(Samples.sampleCase(Samples.WUDA, Samples.GAS))
                .applications()
                .get(0);
        return changed(fresh, change -> change.watch(Watch.none().wakingAt(Optional.of(DUE))));
    }

    private List<JournalEvent> events(Application application) {
        return store().read(
                        work -> work.journal().ofApplication(application.key().id()));
    }

    @Test
    default void aRunWhoseNodeDiedIsTakenOverAndNothingIsDoneTwice() {
        List<Application> work =
                IntStream.range(0, WORK).mapToObj(i -> waking()).toList();
        CutSource line = new CutSource(database().source(), new AtomicBoolean());
        MarkingJob dies = MarkingJob.standing(store(), DUE, DONE_BEFORE_THE_END);
        MarkingJob takesOver = MarkingJob.of(store(), DUE);
        try (Scheduling dead = database().node(line.open())) {
            dead.add(dies);
            until(dies::stands);
            line.cut();
            // Not before: a node without the job would take its turns and say each time that the job is not there.
            try (Scheduling other = database().node()) {
                other.add(takesOver);
                until(() -> takesOver.marked() == WORK - DONE_BEFORE_THE_END);

                // Who was taken for dead comes to life with what it had read.
                dies.goOn();
                until(dies::hasEnded);
            }
        } finally {
            dies.goOn();
        }
        assertThat(dies.marked()).isEqualTo(DONE_BEFORE_THE_END);
        assertThat(dies.late()).isEqualTo(WORK - DONE_BEFORE_THE_END);
        assertThat(work)
                .allSatisfy(application -> assertThat(events(application)).hasSize(1));
    }

    @Test
    default void aRunWhoseNodeLivesIsNotTakenOverHoweverLongItTakes() {
        waking();
        MarkingJob slow = MarkingJob.standing(store(), DUE, 0);
        MarkingJob waits = MarkingJob.of(store(), DUE);
        try (Scheduling one = database().node();
                Scheduling other = database().node()) {
            one.add(slow);
            until(slow::stands);
            other.add(waits);
            CountedJob meanwhile = new CountedJob("meanwhile", Duration.ofMillis(500), 0);
            other.add(meanwhile);
            // Longer than four heartbeats, after which it would be taken for dead.
            until(() -> meanwhile.runs() >= 10);
            assertThat(waits.hasEnded()).isFalse();
            slow.goOn();
            until(waits::hasEnded);
        } finally {
            slow.goOn();
        }
        assertThat(slow.marked()).isEqualTo(1);
    }
}
