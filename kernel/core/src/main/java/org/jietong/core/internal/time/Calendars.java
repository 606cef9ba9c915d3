package org.jietong.core.internal.time;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Holds the calendar in force. Whoever has taken one keeps it whole while another takes its place. */
public final class Calendars implements Supplier<IndexedCalendar> {
    private final AtomicReference<IndexedCalendar> current;

    public Calendars(HolidaySchedule schedule) {
        current = new AtomicReference<>(new IndexedCalendar(schedule));
    }

    @Override
    public IndexedCalendar get() {
        return current.get();
    }

    void replace(HolidaySchedule schedule) {
        current.set(new IndexedCalendar(schedule));
    }
}
