package org.jietong.core.internal.journal.archive;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.store.ArchiveRecords;
import org.jietong.api.store.ArchiveRecords.Passed;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.journal.archive.ArchiveFolder.Written;

/**
 * What goes into one file: all events of some cases whose last event was recorded in one month.
 *
 * @param month that month
 * @param cases the cases
 * @param events their events in the order of their places
 */
record Selection(String month, List<UUID> cases, List<PlacedEvent> events) {
    /** Few enough for a short transaction. */
    private static final int MOST_CASES = 100;

    /** The cases of some events, each once, a few at a time. */
    static List<List<UUID>> turns(List<Passed> passed) {
        List<UUID> all = passed.stream().map(Passed::caseId).distinct().toList();
        List<List<UUID>> turns = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_CASES) {
            turns.add(all.subList(from, Math.min(all.size(), from + MOST_CASES)));
        }
        return turns;
    }

    /** Those of some cases that may leave, by their months. */
    static List<Selection> of(UnitOfWork work, List<UUID> cases, Instant before, ZoneId zone) {
        Set<UUID> held = work.archive().held(cases);
        Map<UUID, List<PlacedEvent>> byCase =
                work
                        .archive()
                        .events(cases.stream().filter(id -> !held.contains(id)).toList())
                        .stream()
                        .collect(Collectors.groupingBy(event -> event.event().caseId()));
        long read = work.archive().slowestReader().orElse(Long.MAX_VALUE);
        Map<String, List<List<PlacedEvent>>> byMonth = byCase.values().stream()
                .filter(events -> isFree(events, read, before))
                .collect(Collectors.groupingBy(events -> month(events, zone), TreeMap::new, Collectors.toList()));
        return byMonth.entrySet().stream()
                .map(month -> of(month.getKey(), month.getValue()))
                .toList();
    }

    private static Selection of(String month, List<List<PlacedEvent>> cases) {
        List<PlacedEvent> events = cases.stream()
                .flatMap(Collection::stream)
                .sorted(Comparator.comparingLong(PlacedEvent::position))
                .toList();
        return new Selection(
                month, cases.stream().map(one -> one.get(0).event().caseId()).toList(), events);
    }

    /** Every event is old, has its place, and has been read by all. */
    private static boolean isFree(List<PlacedEvent> events, long read, Instant before) {
        return events.stream()
                .allMatch(event -> event.position() > 0
                        && event.position() <= read
                        && event.event().at().isBefore(before));
    }

    static boolean isRead(ArchiveRecords archive, long place) {
        return archive.slowestReader().orElse(Long.MAX_VALUE) >= place;
    }

    private static String month(List<PlacedEvent> events, ZoneId zone) {
        Instant last = events.stream()
                .map(event -> event.event().at())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return YearMonth.from(last.atZone(zone)).toString();
    }

    ArchivePart part(UUID id, Written written, Instant at) {
        return new ArchivePart(
                id,
                month,
                written.file(),
                written.sha256(),
                events.size(),
                events.get(0).position(),
                events.get(events.size() - 1).position(),
                at);
    }
}
