package org.jietong.rest.internal.view;

import java.util.List;
import java.util.Optional;
import org.jietong.api.calendars.CalendarLife;
import org.jietong.api.calendars.ScheduledYear;

/**
 * The calendar in force, and the schedules that were handed in.
 *
 * @param years the years with a schedule, earliest first
 * @param schedules the schedules handed in, newest first
 */
public record CalendarsView(List<YearView> years, List<CalendarView> schedules) {
    /**
     * A year whose working days are known.
     *
     * @param year the year
     * @param source where its schedule comes from
     * @param id the schedule, when it was activated
     * @param daysOff how many days off it names
     * @param workedDays how many Saturdays and Sundays it has worked
     */
    public record YearView(int year, ScheduledYear.Origin source, Optional<String> id, int daysOff, int workedDays) {
        static YearView of(ScheduledYear year) {
            return new YearView(year.year(), year.origin(), year.digest(), year.daysOff(), year.workedDays());
        }
    }

    public static CalendarsView of(CalendarLife.Overview overview) {
        return new CalendarsView(
                overview.years().stream().map(YearView::of).toList(),
                overview.schedules().stream().map(CalendarView::of).toList());
    }
}
