package org.jietong.api.calendars;

import java.util.Map;
import org.jietong.api.text.LocalizedText;

/**
 * Something the check of a schedule found.
 *
 * @param code stable name, for example {@code WORKED_WEEKDAY}, {@code HOLIDAY_MISSING}
 * @param severity whether the schedule can be approved with it
 * @param where the line, as {@code line 7}; empty when it is about the year as a whole
 * @param message what is wrong and what to do, for people who do not program
 * @param witness what shows it, by name, such as the date
 */
public record CalendarFinding(
        String code, Severity severity, String where, LocalizedText message, Map<String, String> witness) {
    public CalendarFinding {
        witness = Map.copyOf(witness);
    }

    /** How grave a finding is. */
    public enum Severity {
        /** The schedule cannot be approved. */
        ERROR,
        /** Worth a look. */
        WARNING
    }
}
