package org.jietong.core.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.felix.hc.api.Result;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.journal.SetAside;
import org.jietong.api.store.ConsumerRecords.Reading;
import org.jietong.core.internal.fakes.RolePolicy;
import org.jietong.core.internal.fakes.SettableClock;
import org.junit.jupiter.api.Test;

class JournalHealthTest {
    private final MemoryJournal journal = new MemoryJournal();
    private final SettableClock clock = new SettableClock("2026-03-02T09:00");
    private final JournalHealth health = new JournalHealth(
            new StoredJournalConsumers(journal, new RolePolicy(), consumer -> Optional.empty(), clock));

    @Test
    void whatWasSetAsideIsAWarningThatNamesTheReader() {
        journal.insert(new Reading("messages", 1, clock.instant(), Optional.empty(), clock.instant(), 1));
        assertThat(health.execute().getStatus()).isEqualTo(Result.Status.OK);

        JournalEvent event = new JournalEvent(
                new UUID(0x7000, 1),
                new UUID(0x7000, 2),
                Optional.empty(),
                0,
                "HAPPENED",
                Instant.EPOCH,
                new Actor(Actor.Kind.SYSTEM, ""),
                Map.of());
        journal.setAside(new SetAside("messages", new PlacedEvent(1, event), clock.instant(), "IOException"));

        Result warned = health.execute();
        assertThat(warned.getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(warned.toString()).contains("messages");
        assertThat(List.copyOf(journal.all())).hasSize(1);
    }
}
