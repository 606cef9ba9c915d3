package org.jietong.core.internal.cases.intake;

import java.util.ArrayList;
import java.util.List;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.Violation;
import org.jietong.core.internal.cases.lifecycle.Assessment;

/**
 * What came of the check of all wishes.
 *
 * @param assessments those in order, in the order asked for
 * @param requestViolations what is wrong with the list itself
 * @param factViolations what is wrong with the facts
 * @param problems why a wish could not be looked at, though nothing is wrong with it
 */
record Wishes(
        List<Assessment> assessments,
        List<Violation> requestViolations,
        List<Violation> factViolations,
        List<Problem> problems) {

    /** To be filled while the check goes on. */
    static Wishes none() {
        return new Wishes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Whether a document is known to the rules of any application of the case. */
    boolean knowDocument(String code) {
        return assessments.stream()
                .anyMatch(assessment -> assessment.pack().document(code).isPresent());
    }
}
