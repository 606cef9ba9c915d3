package org.jietong.core.internal.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Counts the time of sessions, for {@code BUSINESS_HOURS}. Every instant has a position: the working days before its
 * day, and of its own day the part of the sessions that has passed. A working day is one, however long its sessions
 * are, so that a change of timetable needs no care. Between sessions the position stands still.
 */
final class SessionTimeCount implements DayCount {

    /** Positions between which the clock stood. */
    private record Standing(Fraction from, Fraction to) {}

    private final BusinessHours hours;
    private final Fraction start;
    private final List<Standing> standings;

    SessionTimeCount(BusinessHours hours, LocalDateTime start, List<Stretch> stretches) {
        this.hours = hours;
        this.start = position(start);
        this.standings = stretches.stream()
                .map(stretch -> new Standing(position(stretch.from()), position(stretch.to())))
                .toList();
    }

    /** The first instant of the position, so the close of a session rather than the next opening. */
    @Override
    public LocalDateTime deadline(Fraction workingDays) {
        Fraction end = start.plus(workingDays);
        for (Standing standing : standings) {
            if (standing.from().compareTo(end) < 0) {
                end = end.plus(standing.to().minus(standing.from()));
            }
        }
        long before = end.ceiling() - 1;
        LocalDate date = hours.calendar().workingDay((int) before + 1);
        Fraction part = end.minus(Fraction.of(before, 1));
        LocalDateTime exact = date.atTime(
                hours.timeWorked(date, part.times(hours.length(date)).ceiling()));
        LocalDateTime second = exact.truncatedTo(ChronoUnit.SECONDS);
        return exact.equals(second) ? exact : second.plusSeconds(1);
    }

    @Override
    public Fraction counted(LocalDateTime at) {
        Fraction position = position(at);
        Fraction counted = position.minus(start);
        for (Standing standing : standings) {
            counted = counted.minus(
                    standing.to().min(position).minus(standing.from().min(position)));
        }
        return counted.max(Fraction.ZERO);
    }

    @Override
    public Fraction countedThrough(LocalDate date) {
        return counted(date.plusDays(1).atStartOfDay());
    }

    private Fraction position(LocalDateTime at) {
        LocalDate date = at.toLocalDate();
        int through = hours.calendar().rankThrough(date);
        if (!hours.calendar().isWorkingDay(date)) {
            return Fraction.of(through, 1);
        }
        return Fraction.of(through - 1L, 1).plus(Fraction.of(hours.worked(date, at.toLocalTime()), hours.length(date)));
    }
}
