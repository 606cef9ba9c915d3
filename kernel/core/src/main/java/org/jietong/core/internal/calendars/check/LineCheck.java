package org.jietong.core.internal.calendars.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jietong.core.internal.calendars.check.ScheduleText.Line;
import org.jietong.core.internal.time.HolidaySchedule;
import org.jietong.core.internal.time.SpecialDay;

/** Looks at each line of a schedule by itself. Lines that can be read are taken as days even if something is wrong. */
final class LineCheck {
    private static final int FIELDS = 4;
    /** Nothing that a spreadsheet would take for a formula. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N} 、·（）()]{0,39}");
    /** How far a schedule can reach into the years beside its own. */
    private static final int DAYS_BESIDE = 14;

    private final ScheduleText text;
    private final Findings findings;
    private final Map<LocalDate, SpecialDay> days = new LinkedHashMap<>();
    private final Map<LocalDate, Line> lines = new HashMap<>();
    private boolean readable = true;

    private LineCheck(ScheduleText text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    static LineCheck of(ScheduleText text, Findings findings) {
        LineCheck check = new LineCheck(text, findings);
        text.lines().forEach(check::line);
        return check;
    }

    /** Whether each line is a day of its own. */
    boolean isReadable() {
        return readable;
    }

    /** The days that could be read. */
    HolidaySchedule schedule() {
        return new HolidaySchedule(days);
    }

    /** Where a day stands. */
    String where(LocalDate date) {
        return lines.get(date).where();
    }

    private void line(Line line) {
        if (line.fields().size() != FIELDS) {
            unreadable("NOT_FOUR_FIELDS", line, "fields", line.fields().size());
            return;
        }
        Optional<LocalDate> date = date(line);
        Optional<SpecialDay.Kind> kind = kind(line);
        boolean ofYear = line.fields().get(3).equals(Integer.toString(text.year()));
        if (!ofYear) {
            unreadable("OTHER_YEAR", line, "year", text.year());
        }
        if (date.isPresent() && kind.isPresent() && ofYear) {
            day(line, new SpecialDay(date.get(), kind.get(), line.fields().get(2), text.year()));
        }
    }

    private void day(Line line, SpecialDay day) {
        Line earlier = lines.putIfAbsent(day.date(), line);
        if (earlier != null) {
            unreadable("DAY_TWICE", line, "date", day.date(), "line", earlier.number());
        } else if (isOutside(day.date())) {
            unreadable("OUTSIDE_YEAR", line, "date", day.date(), "year", text.year());
        } else {
            name(line, day);
            days.put(day.date(), day);
        }
    }

    private void name(Line line, SpecialDay day) {
        if (day.name().isEmpty()) {
            findings.error("NAME_MISSING", line.where(), "date", day.date());
        } else if (!NAME.matcher(day.name()).matches()) {
            findings.error("NAME_MALFORMED", line.where(), "date", day.date());
        } else if (Holiday.named(day.name()).isEmpty()) {
            findings.warning("UNKNOWN_HOLIDAY", line.where(), "date", day.date(), "name", day.name());
        }
    }

    private boolean isOutside(LocalDate date) {
        LocalDate first = LocalDate.of(text.year(), 1, 1);
        return date.isBefore(first.minusDays(DAYS_BESIDE))
                || !date.isBefore(first.plusYears(1).plusDays(DAYS_BESIDE));
    }

    private Optional<LocalDate> date(Line line) {
        try {
            return Optional.of(LocalDate.parse(line.fields().get(0)));
        } catch (DateTimeParseException e) {
            unreadable("BAD_DATE", line);
            return Optional.empty();
        }
    }

    private Optional<SpecialDay.Kind> kind(Line line) {
        Optional<SpecialDay.Kind> kind =
                switch (line.fields().get(1)) {
                    case "off" -> Optional.of(SpecialDay.Kind.OFF);
                    case "work" -> Optional.of(SpecialDay.Kind.WORK);
                    default -> Optional.empty();
                };
        if (kind.isEmpty()) {
            unreadable("UNKNOWN_KIND", line);
        }
        return kind;
    }

    private void unreadable(String code, Line line, Object... named) {
        readable = false;
        findings.error(code, line.where(), named);
    }
}
