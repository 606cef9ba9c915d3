package org.jietong.core.internal.cases.checks;

import java.time.LocalDate;
import java.util.Map;
import org.jietong.api.cases.Command;
import org.jietong.api.problem.Violation;

/** Whether a suspension is worded and dated as it can be. */
public final class SuspensionCheck {
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_EVIDENCE = 200;
    private static final int LONGEST_YEARS = 2;

    private SuspensionCheck() {}

    public static void check(Command.Suspend command, LocalDate today, Violations violations) {
        violations.text("/note", command.note(), LONGEST_NOTE);
        violations.text("/evidence", command.evidence(), LONGEST_EVIDENCE);
        command.until().ifPresent(last -> until("/until", last, today, violations));
    }

    /** Whether a clock can be said to stand to the end of a day. */
    public static void until(String pointer, LocalDate last, LocalDate today, Violations violations) {
        LocalDate latest = today.plusYears(LONGEST_YEARS);
        if (last.isBefore(today) || last.isAfter(latest)) {
            violations.add(
                    new Violation(pointer, "OUT_OF_RANGE", Map.of("from", today.toString(), "to", latest.toString())));
        }
    }
}
