package org.jietong.core.internal.cases.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jietong.api.cases.ConnectionPlan;
import org.jietong.api.problem.Violation;

/** Checks a connection plan that is to be recorded. */
public final class PlanCheck {
    private static final int LONGEST_POINT = 500;
    private static final int LONGEST_PIPE = 200;
    private static final int LARGEST_DIAMETER = 3000;
    private static final int LONGEST_ROUTE = 2000;
    private static final int MOST_BUILT = 20;
    private static final int LONGEST_BUILT = 500;
    private static final int LONGEST_NOTE = 1000;
    private static final int MOST_FILES = 10;

    private PlanCheck() {}

    public static void check(ConnectionPlan plan, LocalDate today, Violations violations) {
        violations
                .text("/point", plan.point(), LONGEST_POINT)
                .line("/pipe", plan.pipe(), LONGEST_PIPE)
                .text("/route", plan.route(), LONGEST_ROUTE)
                .text("/note", plan.note(), LONGEST_NOTE)
                .entries("/files", plan.files().size(), MOST_FILES);
        if (plan.diameter() < 1 || plan.diameter() > LARGEST_DIAMETER) {
            violations.add(new Violation(
                    "/diameter", "OUT_OF_RANGE", Map.of("min", "1", "max", Integer.toString(LARGEST_DIAMETER))));
        }
        checkBuilt(plan.applicantBuilds(), violations);
        if (violations.present("/validUntil", plan.validUntil())
                && plan.validUntil().isBefore(today)) {
            violations.add("/validUntil", "IN_THE_PAST");
        }
    }

    private static void checkBuilt(List<String> built, Violations violations) {
        violations.entries("/applicantBuilds", built.size(), MOST_BUILT);
        for (int n = 0; n < built.size(); n++) {
            violations.text("/applicantBuilds/" + n, built.get(n), LONGEST_BUILT);
        }
    }
}
