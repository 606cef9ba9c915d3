package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalArchive.Month;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.journal.SetAside;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.ArchiveRecords.Passed;
import org.jietong.api.store.ConsumerRecords.Reading;
import org.junit.jupiter.api.Test;

/** Events leave the journal together with the record of their file, or not at all. */
interface ArchiveContract extends OnStore {

    private Case ended(int events) {
        Case added = kept(Samples.sampleCase(Samples.WUDA, Samples.WATER));
        Application application = added.applications().get(0);
        changed(application, change -> change.state(ApplicationState.WITHDRAWN));
        happened(added, events);
        return added;
    }

    private void happened(Case added, int events) {
        List<JournalEvent> journal = IntStream.range(0, events)
                .mapToObj(n -> Samples.event(added, Optional.empty(), n, EventType.CASE_SUBMITTED))
                .toList();
        store().transact(work -> {
            work.journal().append(journal);
            return Outcome.done(added);
        });
    }

    private void placed() {
        store().transact(work -> {
            work.journal().place(work.journal().unplaced(10_000), work.journal().lockLastPlace());
            return Outcome.done(true);
        });
    }

    private static List<UUID> ids(Case... cases) {
        return Stream.of(cases).map(Case::id).toList();
    }

    private List<PlacedEvent> events(Case... cases) {
        return store().read(work -> work.archive().events(ids(cases)));
    }

    private List<ArchivePart> ofCase(Case of) {
        return store().read(work -> work.archive().ofCase(of.id()));
    }

    private List<ArchivePart> ofMonth(String month) {
        return store().read(work -> work.archive().ofMonth(month));
    }

    private Set<UUID> held(Case... cases) {
        return store().read(work -> work.archive().held(ids(cases)));
    }

    private List<Passed> passed(long behind, int limit) {
        return store().read(work -> work.archive().passed(behind, limit));
    }

    private static ArchivePart part(String month, List<PlacedEvent> events) {
        return new ArchivePart(
                Samples.id(),
                month,
                month + "/events.jsonl.gz",
                "ab".repeat(32),
                events.size(),
                events.get(0).position(),
                events.get(events.size() - 1).position(),
                Samples.NOW);
    }

    private Outcome<Boolean> taken(ArchivePart part, Case... cases) {
        return store().transact(work ->
                work.archive().take(part, ids(cases)) ? Outcome.done(true) : Outcome.refused(ProblemType.CONFLICT));
    }

    @Test
    default void eventsLeaveWithTheRecordOfTheirFile() {
        Case one = ended(3);
        Case other = ended(2);
        placed();
        List<PlacedEvent> both = events(one, other);
        assertThat(both).hasSize(5).isSortedAccordingTo((a, b) -> Long.compare(a.position(), b.position()));
        ArchivePart part = part("1999-01", both);

        assertThat(taken(part, one, other)).isEqualTo(Outcome.done(true));

        assertThat(events(one)).isEmpty();
        assertThat(events(other)).isEmpty();
        assertThat(ofCase(one)).containsExactly(part);
        assertThat(ofMonth("1999-01")).containsExactly(part);
        List<Month> months = store().read(work -> work.archive().months());
        assertThat(months).contains(new Month("1999-01", 1, 5));
        long end = store().read(work -> work.archive().end());
        assertThat(end).isGreaterThanOrEqualTo(part.lastPlace());
        long last = store().read(work -> work.journal().lastPlace());
        assertThat(last).isGreaterThanOrEqualTo(part.lastPlace());
    }

    @Test
    default void whereTheJournalHasMoreThanTheFileNothingLeavesAndNothingIsRecorded() {
        Case grown = ended(2);
        placed();
        ArchivePart part = part("1999-02", events(grown));
        happened(grown, 1);

        assertThat(taken(part, grown).problem()).isPresent();

        assertThat(events(grown)).hasSize(3);
        assertThat(ofCase(grown)).isEmpty();
    }

    @Test
    default void twoNodesTakeTheSameEventsOnce() {
        Case both = ended(2);
        placed();
        List<PlacedEvent> events = events(both);
        assertThat(taken(part("1999-03", events), both).problem()).isEmpty();
        assertThat(taken(part("1999-03", events), both).problem()).isPresent();
        assertThat(ofMonth("1999-03")).hasSize(1);
    }

    @Test
    default void whatIsOpenOrWasSetAsideIsHeld() {
        Case free = ended(1);
        Case aside = ended(1);
        Case open = kept(Samples.sampleCase(Samples.WUDA, Samples.WATER, Samples.GAS));
        changed(open.applications().get(0), change -> change.state(ApplicationState.WITHDRAWN));
        placed();
        SetAside event = new SetAside("archive-reader", events(aside).get(0), Samples.NOW, "IOException");
        store().transact(work -> {
            work.consumers().setAside(event);
            return Outcome.done(true);
        });

        assertThat(held(free, aside, open)).containsExactlyInAnyOrder(aside.id(), open.id());

        store().transact(work -> {
            work.consumers().taken("archive-reader", event.event().position());
            return Outcome.done(true);
        });
        assertThat(held(aside)).isEmpty();
    }

    @Test
    default void theWalkGoesByPlacesAndKnowsTheSlowestReader() {
        Case first = ended(2);
        placed();
        List<PlacedEvent> events = events(first);
        happened(first, 1);
        long before = events.get(0).position() - 1;
        assertThat(passed(before, 10)).extracting(Passed::place).startsWith(before + 1, before + 2);
        assertThat(passed(before, 1)).containsExactly(new Passed(before + 1, first.id(), Samples.NOW));
        assertThat(events(first).get(0).position()).isZero();
        store().transact(work -> {
            work.consumers()
                    .insert(new Reading(
                            "archive-slowest",
                            0,
                            Samples.NOW,
                            Optional.empty(),
                            Samples.NOW.plus(Duration.ofDays(1)),
                            1));
            return Outcome.done(true);
        });
        OptionalLong slowest = store().read(work -> work.archive().slowestReader());
        assertThat(slowest).hasValue(0);
        placed();
    }
}
