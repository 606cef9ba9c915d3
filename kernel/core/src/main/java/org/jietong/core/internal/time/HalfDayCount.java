package org.jietong.core.internal.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jietong.api.time.Session;

/**
 * Counts half-days, for {@code CIVIL_CODE}. The half-days of all working days are numbered through: those of the
 * working day of rank r are 2r - 2 and 2r - 1. A half-day in which the clock stood at any working time is closed, and
 * does not count.
 *
 * <p>At an instant, the half-days that have ended are counted and one more, the one that is running or comes next: who
 * has missed the end of a half-day has begun the next. Before the first one opens, nothing is counted. So the count
 * is within a limit up to the limit's deadline, and above it from the next instant on.
 */
final class HalfDayCount implements DayCount {

    /** Consecutive half-days that do not count. */
    private record Closed(int first, int last) {}

    private final BusinessHours hours;
    private final int first;
    private final List<Closed> closed = new ArrayList<>();

    HalfDayCount(BusinessHours hours, LocalDateTime start, List<Stretch> stretches) {
        this.hours = hours;
        this.first = 2 * hours.calendar().rankThrough(start.toLocalDate());
        int next = first;
        for (Stretch stretch : stretches) {
            LocalTime stood = stretch.from().toLocalTime();
            LocalTime ran = stretch.to().toLocalTime();
            int from =
                    Math.max(next, past(stretch.from(), session -> !session.to().isAfter(stood)));
            int to = past(stretch.to(), session -> session.from().isBefore(ran)) - 1;
            if (from <= to) {
                closed.add(new Closed(from, to));
                next = to + 1;
            }
        }
    }

    @Override
    public LocalDateTime deadline(Fraction workingDays) {
        int halfDay = counting((int) workingDays.times(2).ceiling());
        return day(halfDay).atTime(session(halfDay).to());
    }

    @Override
    public Fraction counted(LocalDateTime at) {
        int earliest = counting(1);
        if (!at.isAfter(day(earliest).atTime(session(earliest).from()))) {
            return Fraction.ZERO;
        }
        return Fraction.of(countedBefore(past(at, session -> session.to().isBefore(at.toLocalTime()))) + 1L, 2);
    }

    @Override
    public Fraction countedThrough(LocalDate date) {
        return Fraction.of(Math.max(0, countedBefore(2 * hours.calendar().rankThrough(date))), 2);
    }

    /** The n-th half-day that counts. */
    private int counting(int n) {
        int halfDay = first + n - 1;
        for (Closed gap : closed) {
            if (gap.first() <= halfDay) {
                halfDay += gap.last() - gap.first() + 1;
            }
        }
        return halfDay;
    }

    /** How many half-days before the one of a number count. */
    private int countedBefore(int number) {
        int count = number - first;
        for (Closed gap : closed) {
            count -= Math.max(0, Math.min(gap.last() + 1, number) - gap.first());
        }
        return count;
    }

    /** The number of half-days before an instant; on its own day, those are before it whose session is past. */
    private int past(LocalDateTime at, Predicate<Session> past) {
        LocalDate date = at.toLocalDate();
        int through = 2 * hours.calendar().rankThrough(date);
        if (!hours.calendar().isWorkingDay(date)) {
            return through;
        }
        return through - 2 + (int) hours.sessions(date).stream().filter(past).count();
    }

    private LocalDate day(int halfDay) {
        return hours.calendar().workingDay(halfDay / 2 + 1);
    }

    private Session session(int halfDay) {
        return hours.sessions(day(halfDay)).get(halfDay % 2);
    }
}
