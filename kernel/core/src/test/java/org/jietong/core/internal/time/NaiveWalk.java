package org.jietong.core.internal.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jietong.api.time.Session;
import org.jietong.api.time.Timetable;

/**
 * The slow and plain way to count, written apart from the product's: reads the calendar itself and walks day by day and
 * minute by minute. Starts and stretches fall on whole minutes.
 */
final class NaiveWalk {
    /** 420 and 480 minutes are the lengths of days that occur; a day of either length is this many units. */
    private static final long DAY = 420 * 480;

    private static final Map<LocalDate, Boolean> NAMED = named();

    private final List<Timetable> timetables;
    private final List<Stretch> stretches;

    NaiveWalk(List<Timetable> timetables, List<Stretch> stretches) {
        this.timetables = timetables;
        this.stretches = stretches;
    }

    private static Map<LocalDate, Boolean> named() {
        Map<LocalDate, Boolean> named = new HashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                NaiveWalk.class.getResourceAsStream("/calendar/cn-holidays.csv"), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                named.put(
                        LocalDate.parse(line.substring(0, 10)),
                        line.substring(11).startsWith("work,"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return named;
    }

    static boolean isWorked(LocalDate date) {
        Boolean named = NAMED.get(date);
        return named == null ? date.getDayOfWeek().getValue() <= 5 : named;
    }

    static LocalDate nthWorkingDayAfter(LocalDate date, int n) {
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    /** The deadline of a number of half-days by the Civil Code. */
    LocalDateTime civil(LocalDateTime start, int halves) {
        int left = halves;
        for (LocalDate day = start.toLocalDate().plusDays(1); ; day = day.plusDays(1)) {
            for (Session session : isWorked(day) ? sessions(day) : List.<Session>of()) {
                left -= isFree(day, session) ? 1 : 0;
                if (left == 0) {
                    return day.atTime(session.to());
                }
            }
        }
    }

    private boolean isFree(LocalDate day, Session session) {
        for (int minute = minute(session.from()); minute < minute(session.to()); minute++) {
            if (!stretches.isEmpty() && stands(day.atStartOfDay().plusMinutes(minute))) {
                return false;
            }
        }
        return true;
    }

    /** The deadline of a number of half-days by session time, to the second. */
    LocalDateTime sessionTime(LocalDateTime start, int halves) {
        long left = halves * DAY / 2;
        for (LocalDate day = start.toLocalDate(); ; day = day.plusDays(1)) {
            List<Session> sessions = isWorked(day) ? sessions(day) : List.of();
            long unit = DAY / sessions(day).stream().mapToInt(NaiveWalk::length).sum();
            int first = day.equals(start.toLocalDate()) ? minute(start.toLocalTime()) : 0;
            for (Session session : sessions) {
                for (int m = Math.max(first, minute(session.from())); m < minute(session.to()); m++) {
                    if (!stretches.isEmpty() && stands(day.atStartOfDay().plusMinutes(m))) {
                        continue;
                    }
                    if (left <= unit) {
                        long seconds = (60 * left + unit - 1) / unit;
                        return day.atStartOfDay().plusMinutes(m).plusSeconds(seconds);
                    }
                    left -= unit;
                }
            }
        }
    }

    private static int length(Session session) {
        return minute(session.to()) - minute(session.from());
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private boolean stands(LocalDateTime minute) {
        for (Stretch stretch : stretches) {
            if (!minute.isBefore(stretch.from()) && minute.isBefore(stretch.to())) {
                return true;
            }
        }
        return false;
    }

    private List<Session> sessions(LocalDate day) {
        List<Session> sessions = timetables.get(0).sessions();
        for (Timetable timetable : timetables) {
            if (!day.isBefore(timetable.from())) {
                sessions = timetable.sessions();
            }
        }
        return sessions;
    }
}
