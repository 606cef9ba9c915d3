package org.jietong.core.internal.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jietong.api.appointments.WeeklyPattern;
import org.jietong.api.time.Session;
import org.jietong.api.time.Timetable;
import org.jietong.core.internal.time.WorkingDays;

/**
 * Lays a weekly pattern over the calendar: the working days it names, their sessions in slots of one length.
 *
 * @param days tells working days
 * @param timetables business hours in the order of their dates, at least one
 * @param zone the product's zone
 */
record SlotPlan(WorkingDays days, List<Timetable> timetables, ZoneId zone) {

    /** The spans in the order of time. */
    List<Span> of(WeeklyPattern pattern) {
        return pattern.from()
                .datesUntil(pattern.to().plusDays(1))
                .filter(day -> pattern.days().contains(day.getDayOfWeek()))
                .filter(days::includes)
                .flatMap(day -> timetable(day).sessions().stream().flatMap(session -> slots(day, session, pattern)))
                .toList();
    }

    private Timetable timetable(LocalDate day) {
        return timetables.stream()
                .filter(timetable -> !timetable.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(timetables.get(0));
    }

    private Stream<Span> slots(LocalDate day, Session session, WeeklyPattern pattern) {
        LocalDateTime end = day.atTime(session.to());
        return Stream.iterate(
                        day.atTime(session.from()),
                        from -> !from.plus(pattern.length()).isAfter(end),
                        from -> from.plus(pattern.length()))
                .map(from -> new Span(instant(from), instant(from.plus(pattern.length()))));
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    /**
     * A stretch of time.
     *
     * @param from beginning
     * @param to end
     */
    record Span(Instant from, Instant to) {}
}
