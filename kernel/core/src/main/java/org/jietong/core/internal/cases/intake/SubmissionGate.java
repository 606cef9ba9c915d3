package org.jietong.core.internal.cases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Submission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.core.internal.cases.checks.CommitmentCheck;
import org.jietong.core.internal.cases.checks.SubmissionCheck;
import org.jietong.core.internal.cases.checks.Violations;
import org.jietong.core.internal.cases.lifecycle.Moment;

/**
 * Lets through what is right, and otherwise names everything that is wrong at once.
 *
 * @param common what concerns no single utility
 * @param wishCheck what concerns each utility
 */
record SubmissionGate(SubmissionCheck common, WishCheck wishCheck) {

    Outcome<Checked> check(Submission submission, Moment moment) {
        Examined examined = examine(submission, moment);
        return refusal(examined.ofRequest(), examined.wishes())
                .<Outcome<Checked>>map(Outcome::refused)
                .orElseGet(() ->
                        Outcome.done(new Checked(submission, examined.wishes().assessments())));
    }

    /** All that is wrong, and what could be judged. */
    Examined examine(Submission submission, Moment moment) {
        Violations violations = new Violations();
        common.check(submission, violations);
        Wishes wishes = wishCheck.check(submission.wishes(), moment.at());
        violations.addAll(wishes.requestViolations());
        submission
                .commitment()
                // Which documents there are cannot be told while a utility is not known.
                .filter(commitment ->
                        wishes.assessments().size() == submission.wishes().size()
                                || commitment.documents().isEmpty())
                .ifPresent(commitment ->
                        CommitmentCheck.check(commitment, wishes::knowDocument, moment.today(), violations));
        return new Examined(violations.found(), wishes);
    }

    private static Optional<Problem> refusal(List<Violation> ofRequest, Wishes wishes) {
        List<Violation> all = new ArrayList<>(ofRequest);
        all.addAll(wishes.factViolations());
        if (!all.isEmpty()) {
            return Optional.of(
                    Problem.of(ofRequest.isEmpty() ? ProblemType.INVALID_FACTS : ProblemType.INVALID_REQUEST, all));
        }
        return wishes.problems().stream().findFirst();
    }

    /**
     * What was found.
     *
     * @param ofRequest what is wrong with the request itself
     * @param wishes what became of the wishes
     */
    record Examined(List<Violation> ofRequest, Wishes wishes) {
        /** Everything that is wrong, also with the facts. */
        List<Violation> violations() {
            List<Violation> all = new ArrayList<>(ofRequest);
            all.addAll(wishes.factViolations());
            return all;
        }
    }
}
