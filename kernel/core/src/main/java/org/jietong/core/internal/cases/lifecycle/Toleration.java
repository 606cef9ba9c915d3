package org.jietong.core.internal.cases.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jietong.api.cases.Document;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.Tolerance;

/**
 * Keeps tolerance from those who broke promises too often (R2.5). Whoever promises nothing is never asked after.
 *
 * @param credit knows who broke promises
 */
record Toleration(Credit credit) {

    /** Why the promises of an application are not accepted, if they are not. */
    Optional<Problem> refusal(Standing standing, Supplier<Applying> applying, Moment moment) {
        return refusal(standing.pack(), standing.documents(), applying, moment);
    }

    Optional<Problem> refusal(RulePack pack, List<Document> documents, Supplier<Applying> applying, Moment moment) {
        Tolerance tolerance = pack.tolerance();
        boolean excluded = tolerance.brokenPromises() > 0
                && documents.stream().anyMatch(Document::hasPromise)
                && applying.get()
                        .identityNumber()
                        .map(number -> credit.excludes(number, tolerance, moment))
                        .orElse(false);
        return excluded
                ? Optional.of(Problem.of(
                        ProblemType.TOLERANCE_EXCLUDED,
                        Map.of(
                                "brokenPromises", Integer.toString(tolerance.brokenPromises()),
                                "withinMonths", Integer.toString(tolerance.withinMonths()))))
                : Optional.empty();
    }
}
