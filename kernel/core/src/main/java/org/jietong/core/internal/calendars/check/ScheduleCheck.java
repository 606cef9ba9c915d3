package org.jietong.core.internal.calendars.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jietong.api.calendars.CalendarFinding;
import org.jietong.core.internal.time.CalendarParts;
import org.jietong.core.internal.time.HolidaySchedule;
import org.jietong.core.internal.time.IndexedCalendar;
import org.jietong.core.internal.time.SpecialDay;

/** The check of a schedule: its lines, the year as a whole, and how it goes with what is in force. */
public final class ScheduleCheck {
    private final ScheduleText text;
    private final CalendarParts parts;
    private final Findings findings = new Findings();
    private final LineCheck lines;

    private ScheduleCheck(ScheduleText text, CalendarParts parts) {
        this.text = text;
        this.parts = parts;
        this.lines = LineCheck.of(text, findings);
    }

    /**
     * Everything that is wrong with a schedule.
     *
     * @param text the schedule
     * @param parts what is in force
     * @param today days before it have passed
     */
    public static List<CalendarFinding> findings(ScheduleText text, CalendarParts parts, LocalDate today) {
        ScheduleCheck check = new ScheduleCheck(text, parts);
        HolidaySchedule schedule = check.lines.schedule();
        check.workedDays();
        new YearCheck(text.year(), schedule.days().values(), check.findings).check();
        check.neighbours();
        check.changes(today);
        return check.findings.all();
    }

    private Stream<SpecialDay> days() {
        return lines.schedule().days().values().stream().sorted(Comparator.comparing(SpecialDay::date));
    }

    private void workedDays() {
        days().filter(day -> day.kind() == SpecialDay.Kind.WORK && !YearCheck.isWeekend(day.date()))
                .forEach(day -> findings.error("WORKED_WEEKDAY", lines.where(day.date()), "date", day.date()));
    }

    private void neighbours() {
        HolidaySchedule others = parts.without(text.year());
        days().forEach(day -> {
            SpecialDay other = others.days().get(day.date());
            if (other != null && other.kind() != day.kind()) {
                findings.error(
                        "NEIGHBOUR_DIFFERS", lines.where(day.date()), "date", day.date(), "year", other.scheduleYear());
            }
        });
    }

    private void changes(LocalDate today) {
        if (!parts.years().contains(text.year())) {
            return;
        }
        List<LocalDate> changed = changed();
        findings.warning("REPLACES_SCHEDULE", "", "year", text.year(), "days", changed.size());
        List<LocalDate> passed =
                changed.stream().filter(date -> date.isBefore(today)).toList();
        if (!passed.isEmpty()) {
            findings.warning("CHANGES_THE_PAST", "", "days", passed.size(), "first", passed.get(0));
        }
    }

    /** The days that are worked by one calendar and not by the other, earliest first. */
    private List<LocalDate> changed() {
        IndexedCalendar before = new IndexedCalendar(parts.total());
        IndexedCalendar after = new IndexedCalendar(
                parts.activating(text.year(), lines.schedule()).total());
        return Stream.concat(parts.of(text.year()).days().keySet().stream(), lines.schedule().days().keySet().stream())
                .distinct()
                .sorted()
                .filter(date -> before.isWorkingDay(date) != after.isWorkingDay(date))
                .toList();
    }
}
