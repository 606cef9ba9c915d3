package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.journal.SetAside;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.ConsumerRecords.Reading;
import org.junit.jupiter.api.Test;

/** Events get places that are read in order, and readers remember theirs. */
interface JournalContract extends OnStore {

    private JournalEvent appended() {
        Case added = kept(Samples.sampleCase(Samples.WUDA, Samples.WATER));
        JournalEvent event = Samples.event(added, Optional.empty(), 0, EventType.CASE_SUBMITTED);
        store().transact(work -> {
                    work.journal().append(List.of(event));
                    return Outcome.done(event);
                })
                .orElseThrow();
        return event;
    }

    /** Places whatever has none. */
    private void placeAll() {
        store().transact(work -> {
                    long last = work.journal().lockLastPlace();
                    work.journal().place(work.journal().unplaced(10_000), last);
                    return Outcome.done(last);
                })
                .orElseThrow();
    }

    private List<PlacedEvent> after(long position) {
        return store().read(work -> work.journal().after(position, 10_000));
    }

    private long last() {
        return store().read(work -> work.journal().lastPlace());
    }

    @Test
    default void eventsAreReadInTheOrderOfTheirPlaces() {
        placeAll();
        long before = last();
        JournalEvent first = appended();
        JournalEvent second = appended();
        assertThat(after(before)).isEmpty();
        placeAll();
        assertThat(after(before))
                .containsExactly(new PlacedEvent(before + 1, first), new PlacedEvent(before + 2, second));
        assertThat(after(before + 1)).extracting(PlacedEvent::event).containsExactly(second);
        assertThat(last()).isEqualTo(before + 2);
        placeAll();
        assertThat(last()).isEqualTo(before + 2);
    }

    @Test
    default void anEventThatIsCommittedLateComesBehindWhatHasBeenRead() throws Exception {
        placeAll();
        long before = last();
        Case added = kept(Samples.sampleCase(Samples.WUDA, Samples.WATER));
        JournalEvent drawnEarlier = Samples.event(added, Optional.empty(), 0, EventType.CASE_SUBMITTED);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        ExecutorService slow = Executors.newSingleThreadExecutor();
        try {
            Future<?> late = slow.submit(() -> store().transact(work -> {
                        written.countDown();
                        await(mayCommit);
                        work.journal().append(List.of(drawnEarlier));
                        return Outcome.done(added);
                    })
                    .orElseThrow());
            await(written);
            JournalEvent committedFirst = appended();
            placeAll();
            assertThat(after(before)).extracting(PlacedEvent::event).containsExactly(committedFirst);
            mayCommit.countDown();
            late.get(30, TimeUnit.SECONDS);
            placeAll();
            assertThat(after(before + 1)).extracting(PlacedEvent::event).containsExactly(drawnEarlier);
        } finally {
            slow.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    default void placesOfARefusedTransactionAreGivenAgain() {
        placeAll();
        long before = last();
        JournalEvent event = appended();
        store().transact(work -> {
            long end = work.journal().lockLastPlace();
            work.journal().place(work.journal().unplaced(10), end);
            return Outcome.refused(ProblemType.CONFLICT);
        });
        assertThat(last()).isEqualTo(before);
        placeAll();
        assertThat(after(before)).containsExactly(new PlacedEvent(before + 1, event));
    }

    @Test
    default void aReaderComesBackAsItWasSavedAndOnlyOverWhatWasSeen() {
        Reading fresh = new Reading("reader-a", 0, Samples.NOW, Optional.empty(), Samples.NOW, 1);
        insert(fresh);
        Reading moved =
                fresh.fedBy(Optional.of("node-1"), Samples.NOW.plusSeconds(30)).at(17, Samples.NOW);
        assertThat(saved(fresh, moved)).isTrue();
        assertThat(saved(fresh, moved)).isFalse();
        assertThat(store().<Optional<Reading>>read(work -> work.consumers().find("reader-a")))
                .contains(moved);
        assertThat(store().<List<Reading>>read(work -> work.consumers().all())).contains(moved);
    }

    @Test
    default void whatWasSetAsideIsKeptOnceAndForgottenWhenItWasTaken() {
        placeAll();
        long before = last();
        JournalEvent event = appended();
        placeAll();
        SetAside aside = new SetAside("reader-b", new PlacedEvent(before + 1, event), Samples.NOW, "IOException");
        for (int time = 0; time < 2; time++) {
            store().transact(work -> {
                        work.consumers().setAside(aside);
                        return Outcome.done(aside);
                    })
                    .orElseThrow();
        }
        assertThat(store().<List<SetAside>>read(work -> work.consumers().setAside("reader-b", 10)))
                .containsExactly(aside);
        assertThat(store().<Long>read(work -> work.consumers().setAsideCount("reader-b")))
                .isEqualTo(1);
        store().transact(work -> {
                    work.consumers().taken("reader-b", before + 1);
                    return Outcome.done(aside);
                })
                .orElseThrow();
        assertThat(store().<Long>read(work -> work.consumers().setAsideCount("reader-b")))
                .isZero();
    }

    private void insert(Reading reading) {
        store().transact(work -> {
                    work.consumers().insert(reading);
                    return Outcome.done(reading);
                })
                .orElseThrow();
    }

    private boolean saved(Reading before, Reading after) {
        return store().transact(work -> Outcome.done(work.consumers().save(before, after)))
                .orElseThrow();
    }
}
