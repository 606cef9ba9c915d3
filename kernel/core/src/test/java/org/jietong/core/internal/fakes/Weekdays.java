package org.jietong.core.internal.fakes;

import java.time.ZoneId;
import org.jietong.core.internal.time.CalendarWorkingTime;
import org.jietong.core.internal.time.IndexedCalendar;
import org.jietong.core.internal.time.ScheduleReader;
import org.jietong.core.internal.time.WorkingDays;

/** The working days of the calendars that the product brings along. */
public final class Weekdays {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Weekdays() {}

    public static WorkingDays shipped() {
        IndexedCalendar calendar = new IndexedCalendar(ScheduleReader.shipped());
        return new WorkingDays(new CalendarWorkingTime(() -> calendar, ZONE), ZONE);
    }
}
