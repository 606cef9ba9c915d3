package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.journal.UnplacedEvent;
import org.jietong.api.store.JournalRecords;

/**
 * Events in memory, without places.
 *
 * @param kept what the store holds
 */
record MemoryEvents(Contents kept) implements JournalRecords {
    @Override
    public void append(List<JournalEvent> events) {
        kept.journal().addAll(events);
    }

    @Override
    public List<JournalEvent> ofCase(UUID caseId) {
        return kept.journal().stream()
                .filter(event -> event.caseId().equals(caseId))
                .toList();
    }

    @Override
    public List<JournalEvent> ofApplication(UUID applicationId) {
        return kept.journal().stream()
                .filter(event -> event.applicationId().equals(Optional.of(applicationId)))
                .toList();
    }

    @Override
    public long lastPlace() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long lockLastPlace() {
        return kept.archive().places.size();
    }

    @Override
    public List<UnplacedEvent> unplaced(int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void place(List<UnplacedEvent> events, long last) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PlacedEvent> after(long position, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long placeBefore(Instant at) {
        throw new UnsupportedOperationException();
    }
}
