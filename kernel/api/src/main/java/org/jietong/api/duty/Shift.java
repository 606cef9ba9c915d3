package org.jietong.api.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Duty that somebody has, every week or on a single day.
 *
 * @param id time-ordered (UUID version 7)
 * @param representative who
 * @param days on which days of the week, at least one
 * @param from beginning
 * @param to end; not later than the beginning for a turn through the night
 * @param holds on which of these days
 * @param first the first day
 * @param last the last day; empty while no end is known
 */
public record Shift(
        UUID id,
        UUID representative,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime to,
        Holds holds,
        LocalDate first,
        Optional<LocalDate> last) {
    public Shift {
        days = Set.copyOf(days);
    }

    /** What the calendar of working days has to do with it. */
    public enum Holds {
        /** On working days, make-up days among them when their day of the week is named. */
        WORKING_DAYS,
        /** On days off: holiday duty. */
        DAYS_OFF,
        /** Whatever the calendar says. */
        EVERY_DAY
    }

    /** A shift on one day alone. */
    public static Shift on(LocalDate day, UUID id, UUID representative, LocalTime from, LocalTime to) {
        return new Shift(
                id, representative, Set.of(day.getDayOfWeek()), from, to, Holds.EVERY_DAY, day, Optional.of(day));
    }

    /** Whether it was entered for one day alone, so that no exception of a weekly pattern takes it away. */
    public boolean single() {
        return last.equals(Optional.of(first));
    }

    /** Whether it has a turn on a day. */
    public boolean falls(LocalDate day, boolean working) {
        boolean within =
                !day.isBefore(first) && last.map(end -> !day.isAfter(end)).orElse(true);
        boolean right = holds == Holds.EVERY_DAY || working == (holds == Holds.WORKING_DAYS);
        return within && right && days.contains(day.getDayOfWeek());
    }

    /** Its turn on a day on which it falls. */
    public Turn turn(LocalDate day) {
        LocalDateTime end = to.isAfter(from) ? day.atTime(to) : day.plusDays(1).atTime(to);
        return new Turn(day.atTime(from), end);
    }

    /** The same up to a day. */
    public Shift until(LocalDate day) {
        return new Shift(id, representative, days, from, to, holds, first, Optional.of(day));
    }
}
