package org.jietong.core.internal.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jietong.api.time.Session;
import org.jietong.api.time.Timetable;

/**
 * The sessions of the days of a calendar.
 *
 * @param calendar which days are worked
 * @param timetables business hours, each from its date on; before the first date the first one holds
 * @param zone where the sessions are kept
 */
record BusinessHours(IndexedCalendar calendar, List<Timetable> timetables, ZoneId zone) {
    private static final Instant EARLIEST = Instant.parse("1999-12-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2101-02-01T00:00:00Z");

    BusinessHours {
        timetables = timetables.stream()
                .sorted(Comparator.comparing(Timetable::from))
                .toList();
        if (timetables.isEmpty()) {
            throw new IllegalArgumentException("business hours need a timetable");
        }
    }

    /** Whether a clock can start or stop at an instant. */
    boolean accepts(Instant instant) {
        // The ends of the time line are no local dates, so what is far out is refused before the zone is asked.
        return instant.isAfter(EARLIEST)
                && instant.isBefore(LATEST)
                && IndexedCalendar.accepts(LocalDate.ofInstant(instant, zone));
    }

    /**
     * The time that the clocks of the zone show.
     *
     * @throws DateTimeException outside the years 2000 to 2100
     */
    LocalDateTime local(Instant instant) {
        if (!accepts(instant)) {
            throw new DateTimeException("a clock cannot be read outside the years 2000 to 2100: " + instant);
        }
        return LocalDateTime.ofInstant(instant, zone);
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    /** The sessions by the timetable in force on a day, whether or not the day is worked. */
    List<Session> sessions(LocalDate date) {
        Timetable inForce = timetables.get(0);
        for (Timetable timetable : timetables) {
            inForce = timetable.from().isAfter(date) ? inForce : timetable;
        }
        return inForce.sessions();
    }

    /** Length of a working day in nanoseconds: the sum of its sessions. */
    long length(LocalDate date) {
        return worked(date, LocalTime.MAX);
    }

    /** How much of a day's sessions has passed at a time of the day, in nanoseconds. */
    long worked(LocalDate date, LocalTime time) {
        long nanos = 0;
        for (Session session : sessions(date)) {
            LocalTime end = time.isBefore(session.to()) ? time : session.to();
            nanos += Math.max(0, Duration.between(session.from(), end).toNanos());
        }
        return nanos;
    }

    /** The first time of a day at which so much of its sessions has passed; {@code nanos} is more than 0. */
    LocalTime timeWorked(LocalDate date, long nanos) {
        List<Session> sessions = sessions(date);
        Session morning = sessions.get(0);
        long length = Duration.between(morning.from(), morning.to()).toNanos();
        return nanos <= length
                ? morning.from().plusNanos(nanos)
                : sessions.get(1).from().plusNanos(nanos - length);
    }

    /** Whether any working time of a day lies in one of the stretches. */
    boolean isTouched(LocalDate date, List<Stretch> stretches) {
        return calendar.isWorkingDay(date)
                && sessions(date).stream().anyMatch(session -> stretches.stream()
                        .anyMatch(stretch -> stretch.overlaps(date.atTime(session.from()), date.atTime(session.to()))));
    }
}
