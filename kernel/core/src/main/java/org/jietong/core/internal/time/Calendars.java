package org.jietong.core.internal.time;

import java.util.Map;
import java.util.function.Supplier;

/** Holds the calendar in force. Whoever has taken one keeps it whole while another takes its place. */
public final class Calendars implements Supplier<IndexedCalendar> {

    /** The calendar with what it was put together from. */
    private record InForce(CalendarParts parts, HolidaySchedule total, IndexedCalendar calendar) {
        static InForce of(CalendarParts parts) {
            HolidaySchedule total = parts.total();
            return new InForce(parts, total, new IndexedCalendar(total));
        }
    }

    private volatile InForce current;

    public Calendars(HolidaySchedule shipped) {
        current = InForce.of(new CalendarParts(shipped, shipped, Map.of()));
    }

    @Override
    public IndexedCalendar get() {
        return current.calendar();
    }

    public CalendarParts parts() {
        return current.parts();
    }

    /** Takes what the folder has now, the shipped schedules included; true when a day is another one by it. */
    synchronized boolean folder(HolidaySchedule schedule) {
        CalendarParts parts = current.parts();
        return become(new CalendarParts(parts.shipped(), schedule, parts.activated()));
    }

    /** Takes what is activated now, by year; true when a day is another one by it. */
    public synchronized boolean activated(Map<Integer, HolidaySchedule> schedules) {
        CalendarParts parts = current.parts();
        return become(new CalendarParts(parts.shipped(), parts.folder(), schedules));
    }

    /** Whoever asks whether the calendar has changed compares it by identity: it stays the same one until a day differs. */
    private boolean become(CalendarParts parts) {
        HolidaySchedule total = parts.total();
        if (total.equals(current.total())) {
            current = new InForce(parts, total, current.calendar());
            return false;
        }
        current = InForce.of(parts);
        return true;
    }
}
