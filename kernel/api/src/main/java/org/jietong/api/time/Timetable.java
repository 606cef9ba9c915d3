package org.jietong.api.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The business hours from a date on, until a later timetable begins (R2.13).
 *
 * @param from first day of this timetable
 * @param morning the first session of a day
 * @param afternoon the second session of a day, after the first
 */
public record Timetable(LocalDate from, Session morning, Session afternoon) {
    public Timetable {
        if (afternoon.from().isBefore(morning.to())) {
            throw new IllegalArgumentException("the sessions of a timetable overlap");
        }
    }

    /** 08:30–12:00 and 14:30–18:00, as R2.13 has it where nothing else is set. */
    public static Timetable standard() {
        return new Timetable(
                LocalDate.EPOCH,
                new Session(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                new Session(LocalTime.of(14, 30), LocalTime.of(18, 0)));
    }

    public List<Session> sessions() {
        return List.of(morning, afternoon);
    }
}
