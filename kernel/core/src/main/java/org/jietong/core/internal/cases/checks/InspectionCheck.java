package org.jietong.core.internal.cases.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Finding;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.problem.Violation;

/** Whether what is said of an inspection can be: its findings, and what it says of every earlier one that is open. */
public final class InspectionCheck {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_FINDINGS = 30;
    private static final int MOST_OPEN = 100;
    private static final int MOST_INSPECTIONS = 50;

    private InspectionCheck() {}

    /**
     * @param day the day of the inspection
     * @param now the present
     */
    public static void check(
            WorkCommand.Inspect inspect, Application application, LocalDate day, Instant now, Violations violations) {
        violations.present("/result", inspect.result());
        violations.text("/note", inspect.note(), LONGEST_TEXT);
        violations.entries("/findings", inspect.found().size(), MOST_FINDINGS);
        violations.entries("", application.inspections().history().size() + 1, MOST_INSPECTIONS);
        for (int n = 0; n < inspect.found().size(); n++) {
            found("/findings/" + n, inspect.found().get(n), day, violations);
        }
        inspect.at()
                .ifPresent(at -> ConnectionCheck.checkInstant(
                        "/at", at, application.ledger().get(0).at(), now, violations));
        List<Finding> open = application.inspections().open();
        violations.entries(
                "/carried", inspect.carried().size() + inspect.found().size(), MOST_OPEN);
        judged(inspect, open, violations);
        if (inspect.result() == Inspection.Result.PASSED) {
            passed(inspect, open, violations);
        }
    }

    private static void found(String place, WorkCommand.Found found, LocalDate day, Violations violations) {
        violations.shape(place + "/code", found.code(), CODE);
        violations.present(place + "/severity", found.severity());
        violations.present(place + "/responsible", found.responsible());
        violations.text(place + "/text", found.text(), LONGEST_TEXT);
        found.putRightBy()
                .filter(last -> last.isBefore(day))
                .ifPresent(last -> violations.add(place + "/putRightBy", "BEFORE_INSPECTION"));
    }

    /** Every open finding is cleared or carried, and none that is not open. */
    private static void judged(WorkCommand.Inspect inspect, List<Finding> open, Violations violations) {
        Set<UUID> left = new HashSet<>();
        open.forEach(finding -> left.add(finding.id()));
        take("/cleared", inspect.cleared(), left, violations);
        take("/carried", inspect.carried(), left, violations);
        open.stream()
                .filter(finding -> left.contains(finding.id()))
                .map(finding -> new Violation(
                        "/carried",
                        "FINDING_NOT_JUDGED",
                        Map.of("finding", finding.id().toString(), "code", finding.code())))
                .forEach(violations::add);
    }

    private static void take(String place, List<UUID> named, Set<UUID> left, Violations violations) {
        for (int n = 0; n < named.size(); n++) {
            if (!left.remove(named.get(n))) {
                violations.add(place + "/" + n, "FINDING_NOT_OPEN");
            }
        }
    }

    /** Nothing that supply has to wait for may be open after an inspection that was passed. */
    private static void passed(WorkCommand.Inspect inspect, List<Finding> open, Violations violations) {
        for (int n = 0; n < inspect.found().size(); n++) {
            if (inspect.found().get(n).severity() == Finding.Severity.GRAVE) {
                violations.add("/findings/" + n + "/severity", "GRAVE_AND_PASSED");
            }
        }
        for (int n = 0; n < inspect.carried().size(); n++) {
            UUID id = inspect.carried().get(n);
            if (open.stream().anyMatch(finding -> finding.id().equals(id) && finding.holdsSupply())) {
                violations.add("/carried/" + n, "GRAVE_AND_PASSED");
            }
        }
    }
}
