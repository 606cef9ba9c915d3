package org.jietong.core.internal.fakes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarStage;
import org.jietong.api.calendars.DeadlineWalk;
import org.jietong.api.store.CalendarRecords;

/** Yearly schedules in memory. */
final class MemoryCalendars implements CalendarRecords {
    private final Map<String, Kept> schedules = new LinkedHashMap<>();
    private final Map<String, String> contents = new LinkedHashMap<>();
    private final List<CalendarEvent> events = new ArrayList<>();
    private DeadlineWalk walk = DeadlineWalk.none();

    MemoryCalendars copy() {
        MemoryCalendars copy = new MemoryCalendars();
        copy.schedules.putAll(schedules);
        copy.contents.putAll(contents);
        copy.events.addAll(events);
        copy.walk = walk;
        return copy;
    }

    @Override
    public List<Kept> all() {
        return schedules.values().stream()
                .sorted(Comparator.comparing(Kept::addedAt))
                .toList();
    }

    @Override
    public Optional<Kept> find(String digest) {
        return Optional.ofNullable(schedules.get(digest));
    }

    @Override
    public Optional<String> content(String digest) {
        return Optional.ofNullable(contents.get(digest));
    }

    @Override
    public void insert(Kept schedule, String content) {
        schedules.put(schedule.digest(), schedule);
        contents.put(schedule.digest(), content);
    }

    @Override
    public boolean move(String digest, CalendarStage from, CalendarStage to) {
        Kept kept = schedules.get(digest);
        if (kept == null || kept.stage() != from) {
            return false;
        }
        schedules.put(digest, new Kept(kept.year(), digest, to, kept.addedAt()));
        return true;
    }

    @Override
    public List<CalendarEvent> events(String digest) {
        return ordered().filter(event -> event.digest().equals(digest)).toList();
    }

    @Override
    public List<CalendarEvent> activations() {
        return ordered()
                .filter(event ->
                        event.type() == CalendarEvent.Type.ACTIVATED || event.type() == CalendarEvent.Type.ROLLED_BACK)
                .toList();
    }

    private Stream<CalendarEvent> ordered() {
        return events.stream().sorted(Comparator.comparing(CalendarEvent::id));
    }

    @Override
    public void append(CalendarEvent event) {
        events.add(event);
    }

    @Override
    public DeadlineWalk walk() {
        return walk;
    }

    @Override
    public boolean move(DeadlineWalk seen, DeadlineWalk now) {
        boolean same = walk.turn() == seen.turn();
        walk = same ? now : walk;
        return same;
    }
}
