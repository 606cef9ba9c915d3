package org.jietong.core.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.ConsumerRecords.Reading;
import org.jietong.core.internal.fakes.RolePolicy;
import org.jietong.core.internal.fakes.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of four events the first two are archived: nobody begins before them without being told. */
class ArchivedPlacesTest {
    private static final Caller CLERK =
            new Caller.Staff(new UUID(1, 1), "Clerk", Set.of(Role.CLERK), Scope.everything());

    private final MemoryJournal journal = new MemoryJournal();
    private final SettableClock clock = new SettableClock("2026-03-02T09:00");
    private final StoredJournalFeed feed = new StoredJournalFeed(journal, new RolePolicy());
    private final StoredJournalConsumers consumers =
            new StoredJournalConsumers(journal, new RolePolicy(), name -> Optional.empty(), clock);

    @BeforeEach
    void twoOfFourAreArchived() {
        journal.append(LongStream.rangeClosed(1, 4)
                .mapToObj(id -> new JournalEvent(
                        new UUID(id << 16 | 0x7000, 1),
                        new UUID(1, 1),
                        Optional.empty(),
                        0,
                        "HAPPENED",
                        Instant.EPOCH,
                        new Actor(Actor.Kind.SYSTEM, ""),
                        Map.of()))
                .toList());
        new Placing(journal).place();
        journal.archivedUpTo(2);
    }

    private static void assertTold(Outcome<?> outcome) {
        assertThat(outcome.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.ARCHIVED);
            assertThat(problem.arguments()).containsEntry("end", "2");
        });
    }

    @Test
    void whoFollowsFromBelowTheEndOfTheArchiveIsToldWhereToBegin() {
        assertTold(feed.from(0, CLERK));
        assertTold(feed.from(1, CLERK));
        assertThat(feed.from(2, CLERK)).isEqualTo(Outcome.done(2L));
    }

    @Test
    void aReaderIsNotMovedBelowTheEndOfTheArchive() {
        journal.insert(new Reading("reader", 4, clock.instant(), Optional.empty(), clock.instant(), 1));
        assertTold(consumers.move("reader", 0, CLERK));
        assertThat(journal.find("reader").orElseThrow().position()).isEqualTo(4);
        assertThat(consumers.move("reader", 2, CLERK).orElseThrow().position()).isEqualTo(2);
    }

    @Test
    void withoutAnArchiveEverythingCanBeReadAgain() {
        journal.archivedUpTo(0);
        assertThat(feed.from(0, CLERK)).isEqualTo(Outcome.done(0L));
    }
}
