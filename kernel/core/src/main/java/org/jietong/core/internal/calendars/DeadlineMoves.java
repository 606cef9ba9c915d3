package org.jietong.core.internal.calendars;

import org.jietong.api.calendars.CalendarPreview;
import org.jietong.core.internal.time.IndexedCalendar;

/** Compares the deadlines of all open applications by two calendars; changes nothing. */
@FunctionalInterface
public interface DeadlineMoves {
    CalendarPreview between(IndexedCalendar before, IndexedCalendar after);
}
