package org.jietong.core.internal.time;

import java.time.LocalDate;

/**
 * A day that a yearly schedule of the State Council names.
 *
 * @param date the day
 * @param kind off or worked
 * @param name the holiday it belongs to, in the words of the schedule
 * @param scheduleYear the year of the schedule, which can name days of the December before it
 */
public record SpecialDay(LocalDate date, Kind kind, String name, int scheduleYear) {

    /** What the schedule says of the day. */
    public enum Kind {
        /** A day off: a holiday, or a weekend beside it. */
        OFF,
        /** A Saturday or Sunday that is worked (调休). */
        WORK
    }
}
