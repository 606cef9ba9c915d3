package org.jietong.api.appointments;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

/**
 * The slots of a host on some days of the week. A session of business hours is divided into slots of one length; what
 * is left over at its end stays free.
 *
 * @param host who comes
 * @param from first day, today at the earliest
 * @param to last day, at most 92 days after the first
 * @param days the days of the week, at least one
 * @param length of a slot, 15 minutes to 4 hours
 * @param capacity how many appointments find room in each, 1 to 50
 */
public record WeeklyPattern(
        Host host, LocalDate from, LocalDate to, Set<DayOfWeek> days, Duration length, int capacity) {
    public WeeklyPattern {
        days = Set.copyOf(days);
    }
}
