package org.jietong.core.internal.cases.checks;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.jietong.api.cases.Commitment;
import org.jietong.api.problem.Violation;

/** Whether a commitment promises documents that there are, by a day that can be kept (R2.5). */
public final class CommitmentCheck {
    /** Longer than any connection takes; keeps out days that no database can hold. */
    private static final int MOST_YEARS = 10;

    private CommitmentCheck() {}

    /**
     * @param known whether a document is known by its code
     */
    public static void check(Commitment commitment, Predicate<String> known, LocalDate today, Violations violations) {
        if (commitment.documents().isEmpty()) {
            violations.add("/commitment/documents", "MISSING");
        }
        for (int n = 0; n < commitment.documents().size(); n++) {
            String code = commitment.documents().get(n);
            if (!known.test(code)) {
                String pointer = "/commitment/documents/" + n;
                violations.add(new Violation(pointer, "UNKNOWN_DOCUMENT", Map.of("document", Shown.of(code))));
            }
        }
        if (violations.present("/commitment/promisedBy", commitment.promisedBy())) {
            checkDay(commitment.promisedBy(), today, violations);
        }
    }

    private static void checkDay(LocalDate promisedBy, LocalDate today, Violations violations) {
        LocalDate latest = today.plusYears(MOST_YEARS);
        if (promisedBy.isBefore(today)) {
            violations.add("/commitment/promisedBy", "IN_THE_PAST");
        } else if (promisedBy.isAfter(latest)) {
            violations.add(new Violation(
                    "/commitment/promisedBy",
                    "OUT_OF_RANGE",
                    Map.of("from", today.toString(), "to", latest.toString())));
        }
    }
}
