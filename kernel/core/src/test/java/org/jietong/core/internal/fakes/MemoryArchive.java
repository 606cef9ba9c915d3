package org.jietong.core.internal.fakes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.store.ArchiveRecords;

/** Places of events, how far they were read, and what has left the journal. */
public final class MemoryArchive {
    final Map<UUID, Long> places = new LinkedHashMap<>();
    final Set<UUID> setAside = new HashSet<>();
    final List<ArchivePart> parts = new ArrayList<>();
    final Map<UUID, List<UUID>> cases = new LinkedHashMap<>();
    OptionalLong slowest = OptionalLong.empty();

    MemoryArchive copy() {
        MemoryArchive copy = new MemoryArchive();
        copy.places.putAll(places);
        copy.setAside.addAll(setAside);
        copy.parts.addAll(parts);
        copy.cases.putAll(cases);
        copy.slowest = slowest;
        return copy;
    }

    ArchiveRecords over(Contents kept) {
        return new MemoryArchiveRecords(this, kept);
    }

    /** Gives events their places. */
    public void place(List<JournalEvent> events) {
        events.forEach(event -> places.putIfAbsent(event.id(), places.size() + 1L));
    }

    /** All readers have come so far. */
    public void readTo(long place) {
        slowest = OptionalLong.of(place);
    }

    /** A reader could not take an event. */
    public void setAside(JournalEvent event) {
        setAside.add(event.id());
    }

    public List<ArchivePart> parts() {
        return List.copyOf(parts);
    }

    public long place(JournalEvent event) {
        return places.getOrDefault(event.id(), 0L);
    }
}
