package org.jietong.core.internal.time;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockEntry.Kind;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Deadline;
import org.jietong.api.time.Session;
import org.jietong.api.time.Timetable;
import org.jietong.api.time.WorkingTime;

/** Working time in Shanghai by the shipped calendar, told in local times such as {@code 2026-02-13 10:00}. */
final class Shanghai {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final List<Timetable> STANDARD = List.of(Timetable.standard());
    static final HolidaySchedule SHIPPED = ScheduleReader.shipped();
    static final WorkingTime WORKING_TIME = new CalendarWorkingTime(new Calendars(SHIPPED), ZONE);

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]");

    private Shanghai() {}

    static Instant at(String local) {
        return at(LocalDateTime.parse(local, LOCAL));
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    static BigDecimal days(String days) {
        return new BigDecimal(days);
    }

    static Deadline deadline(String start, String days, Counting counting) {
        return WORKING_TIME.deadline(at(start), days(days), counting, STANDARD).orElseThrow();
    }

    /** Standard hours, and from a date on 08:00 to 12:00 and 15:00 to 19:00. */
    static List<Timetable> summerFrom(LocalDate date) {
        Session morning = new Session(LocalTime.of(8, 0), LocalTime.of(12, 0));
        Session afternoon = new Session(LocalTime.of(15, 0), LocalTime.of(19, 0));
        return List.of(Timetable.standard(), new Timetable(date, morning, afternoon));
    }

    /** A ledger of a start, then suspensions and resumptions in turn. */
    static List<ClockEntry> ledger(String start, String... suspendedAndResumed) {
        List<ClockEntry> entries = new ArrayList<>();
        entries.add(entry(Kind.STARTED, at(start)));
        for (int i = 0; i < suspendedAndResumed.length; i++) {
            entries.add(entry(i % 2 == 0 ? Kind.SUSPENDED : Kind.RESUMED, at(suspendedAndResumed[i])));
        }
        return entries;
    }

    static List<ClockEntry> stopped(List<ClockEntry> running, Instant stop) {
        List<ClockEntry> entries = new ArrayList<>(running);
        entries.add(entry(Kind.STOPPED, stop));
        return entries;
    }

    static ClockEntry entry(Kind kind, Instant at) {
        return new ClockEntry(UUID.randomUUID(), kind, at, Optional.empty(), Optional.empty(), "clerk", at);
    }
}
