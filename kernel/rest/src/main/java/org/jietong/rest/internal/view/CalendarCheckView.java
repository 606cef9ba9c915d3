package org.jietong.rest.internal.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jietong.api.calendars.CalendarFinding;
import org.jietong.api.calendars.CalendarLife;

/**
 * What came of the check of a schedule.
 *
 * @param passed whether it can be approved
 * @param findings all that was found
 * @param calendar where the schedule stands after it
 */
public record CalendarCheckView(boolean passed, List<FindingView> findings, CalendarView calendar) {
    /**
     * Something that was found.
     *
     * @param code stable name
     * @param severity whether the schedule can be approved with it
     * @param where the line; empty when it is about the year as a whole
     * @param message what is wrong and what to do, in the reader's language
     * @param witness what shows it, by name
     */
    public record FindingView(
            String code, CalendarFinding.Severity severity, String where, String message, Map<String, String> witness) {
        static FindingView of(CalendarFinding finding, Locale language) {
            return new FindingView(
                    finding.code(),
                    finding.severity(),
                    finding.where(),
                    finding.message().in(language),
                    new TreeMap<>(finding.witness()));
        }
    }

    public static CalendarCheckView of(CalendarLife.Checked checked, Locale language) {
        return new CalendarCheckView(
                checked.passed(),
                checked.findings().stream()
                        .map(finding -> FindingView.of(finding, language))
                        .toList(),
                CalendarView.of(checked.standing()));
    }
}
