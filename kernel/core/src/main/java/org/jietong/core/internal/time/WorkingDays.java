package org.jietong.core.internal.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jietong.api.time.Timetable;
import org.jietong.api.time.WorkingTime;

/**
 * Tells working days from others (R2.14).
 *
 * @param time knows the calendars
 * @param zone the product's zone
 */
public record WorkingDays(WorkingTime time, ZoneId zone) {

    /** Whether a day in the years 2001 to 2099 is worked: then the last opening before the next day is on it. */
    public boolean includes(LocalDate day) {
        return LocalDate.ofInstant(time.opening(day.plusDays(1), 1, List.of(Timetable.standard())), zone)
                .equals(day);
    }
}
