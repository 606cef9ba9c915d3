package org.jietong.core.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.NotNowException;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.journal.UnplacedEvent;
import org.jietong.api.store.ConsumerRecords.Reading;
import org.jietong.core.internal.fakes.SettableClock;
import org.junit.jupiter.api.Test;

class JournalFeedingTest {
    private final MemoryJournal journal = new MemoryJournal();
    private final SettableClock clock = new SettableClock("2026-03-02T09:00");
    private final AtomicLong nanos = new AtomicLong();
    private final Reader reader = new Reader();
    private final Feeding feeding = on("node-1", reader);
    private long made;

    /** Remembers what it took, and fails where it is told to. */
    private static final class Reader implements JournalConsumer {
        private final List<Long> taken = new ArrayList<>();
        private Predicate<PlacedEvent> fails = event -> false;
        private Beginning beginning = Beginning.FIRST_EVENT;
        private Optional<Instant> notBefore = Optional.empty();
        private int asked;

        @Override
        public String name() {
            return "reader";
        }

        @Override
        public Beginning beginning() {
            return beginning;
        }

        @Override
        public void accept(PlacedEvent event) throws IOException, NotNowException {
            asked++;
            if (notBefore.isPresent()) {
                throw new NotNowException(notBefore.get());
            }
            if (fails.test(event)) {
                throw new IOException("gateway");
            }
            taken.add(event.position());
        }
    }

    private Feeding on(String node, JournalConsumer consumer) {
        return new Feeding(
                journal,
                consumer,
                new Lease(journal, node, clock),
                new Patience(List.of(Duration.ofSeconds(1), Duration.ofSeconds(5))),
                nanos::get);
    }

    private void happened(int events) {
        for (int i = 0; i < events; i++) {
            made++;
            journal.append(List.of(event(new UUID(0x7000 + (made << 16), 1), new UUID(1, made), made)));
        }
        new Placing(journal).place();
    }

    private static JournalEvent event(UUID id, UUID application, long version) {
        return new JournalEvent(
                id,
                new UUID(2, 2),
                Optional.of(application),
                version,
                "APPLICATION_ACCEPTED",
                Instant.EPOCH,
                new Actor(Actor.Kind.SYSTEM, "test"),
                Map.of());
    }

    private long position() {
        return journal.find("reader").map(Reading::position).orElse(0L);
    }

    @Test
    void eachEventIsTakenOnceAndInOrder() {
        happened(250);
        while (feeding.turn()) {
            assertThat(reader.taken).isNotEmpty();
        }
        assertThat(reader.taken).hasSize(250).isSorted().doesNotHaveDuplicates();
        assertThat(position()).isEqualTo(250);
    }

    @Test
    void aReaderThatWasAwayGoesOnWhereItStopped() {
        happened(2);
        feeding.turn();
        happened(3);
        Reader replaced = new Reader();
        on("node-1", replaced).turn();
        assertThat(replaced.taken).containsExactly(3L, 4L, 5L);
    }

    @Test
    void aNewReaderBeginsWithTheFirstEventOrWithTheNext() {
        happened(2);
        reader.beginning = JournalConsumer.Beginning.NEXT_EVENT;
        feeding.turn();
        happened(1);
        feeding.turn();
        assertThat(reader.taken).containsExactly(3L);
    }

    @Test
    void whatFailsIsTriedAgainAndWhatComesBehindItWaits() {
        happened(3);
        reader.fails = event -> event.position() == 2 && reader.asked < 4;
        feeding.turn();
        assertThat(reader.taken).containsExactly(1L);
        feeding.turn();
        assertThat(reader.asked).isEqualTo(2);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        feeding.turn();
        assertThat(reader.asked).isEqualTo(3);
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        feeding.turn();
        assertThat(reader.taken).containsExactly(1L, 2L, 3L);
        assertThat(journal.setAsideCount("reader")).isZero();
    }

    @Test
    void whatNeverCanBeTakenIsSetAsideAndDoesNotBlockTheRest() {
        happened(3);
        reader.fails = event -> event.position() == 2;
        for (int attempt = 0; attempt < 3; attempt++) {
            feeding.turn();
            nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        }
        assertThat(reader.taken).containsExactly(1L, 3L);
        assertThat(journal.setAside("reader", 10)).singleElement().satisfies(aside -> {
            assertThat(aside.event().position()).isEqualTo(2);
            assertThat(aside.reason()).isEqualTo("java.io.IOException");
        });
        assertThat(position()).isEqualTo(3);
    }

    @Test
    void whoSaysNotNowIsAskedAgainThenAndNothingIsSetAsideHoweverOften() {
        happened(3);
        for (int day = 0; day < 10; day++) {
            reader.notBefore = Optional.of(clock.instant().plus(Duration.ofDays(1)));
            feeding.turn();
            feeding.turn();
            assertThat(reader.asked).isEqualTo(day + 1);
            clock.pass(Duration.ofDays(1));
        }
        reader.notBefore = Optional.empty();
        feeding.turn();
        assertThat(reader.taken).containsExactly(1L, 2L, 3L);
        assertThat(journal.setAsideCount("reader")).isZero();
    }

    @Test
    void anotherNodeFeedsOnlyWhenTheLeaseHasRunOutOrWasGivenUp() {
        happened(1);
        feeding.turn();
        Reader elsewhere = new Reader();
        Feeding other = on("node-2", elsewhere);
        happened(1);
        other.turn();
        assertThat(elsewhere.taken).isEmpty();
        clock.pass(Duration.ofSeconds(31));
        other.turn();
        assertThat(elsewhere.taken).containsExactly(2L);
        happened(1);
        feeding.turn();
        assertThat(reader.taken).containsExactly(1L);
        other.giveUp();
        feeding.turn();
        assertThat(reader.taken).containsExactly(1L, 3L);
    }

    @Test
    void whoIsMovedBackReadsAgainFromThere() {
        happened(3);
        feeding.turn();
        Reading reading = journal.find("reader").orElseThrow();
        journal.save(reading, reading.at(1, clock.instant()));
        feeding.turn();
        assertThat(reader.taken).containsExactly(1L, 2L, 3L, 2L, 3L);
    }

    @Test
    void whoIsMovedWhileItReadsGoesOnFromWhereItWasMoved() {
        happened(2);
        reader.fails = event -> {
            Reading reading = journal.find("reader").orElseThrow();
            return event.position() == 2 && !journal.save(reading, reading.at(0, clock.instant()));
        };
        feeding.turn();
        reader.fails = event -> false;
        feeding.turn();
        assertThat(reader.taken).containsExactly(1L, 2L, 1L, 2L);
    }

    @Test
    void eventsOfAnApplicationKeepTheirOrderWhenTheClocksOfNodesDiffer() {
        UUID application = new UUID(1, 1);
        UnplacedEvent second = unplaced(new UUID(0x17000, 1), application, 2);
        UnplacedEvent first = unplaced(new UUID(0x27000, 1), application, 1);
        UnplacedEvent other = unplaced(new UUID(0x1F000, 1), new UUID(1, 2), 7);
        assertThat(Placing.inOrder(List.of(first, second, other))).containsExactly(first, other, second);
    }

    private static UnplacedEvent unplaced(UUID id, UUID application, long version) {
        return new UnplacedEvent(id, new UUID(2, 1), Optional.of(application), version);
    }
}
