package org.jietong.core.internal.cases.intake;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.cases.Submission.Wish;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.utility.Utilities;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.checks.Shown;
import org.jietong.core.internal.cases.lifecycle.Assessment;
import org.jietong.core.internal.cases.lifecycle.Assessor;

/**
 * Holds what is asked of each utility against the rules in force.
 *
 * @param utilities who serves
 * @param assessor asks the rules
 */
record WishCheck(Utilities utilities, Assessor assessor) {

    /** All wishes; goes on after one that is wrong, so that everything wrong is found at once. */
    Wishes check(List<Wish> wishes, Instant at) {
        Wishes result = Wishes.none();
        if (wishes.isEmpty()) {
            result.requestViolations().add(Violation.of("/applications", "MISSING"));
        }
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < wishes.size(); n++) {
            Wish wish = wishes.get(n);
            String place = "/applications/" + n;
            if (wish.utility() == null || wish.utility().isBlank()) {
                result.requestViolations().add(Violation.of(place + "/utility", "MISSING"));
            } else if (!seen.add(wish.utility())) {
                result.requestViolations().add(Violation.of(place + "/utility", "DUPLICATE"));
            } else {
                assess(wish, at)
                        .map(result.assessments()::add)
                        .problem()
                        .ifPresent(problem -> note(problem, wish, place, result));
            }
        }
        return result;
    }

    private Outcome<Assessment> assess(Wish wish, Instant at) {
        if (!UtilityCode.isWellFormed(wish.utility())) {
            return Outcome.refused(ProblemType.UNKNOWN_UTILITY);
        }
        return utilities.with(new UtilityCode(wish.utility()), utility -> assessor.assess(utility, wish.facts(), at));
    }

    private void note(Problem problem, Wish wish, String place, Wishes result) {
        if (problem.type() == ProblemType.UNKNOWN_UTILITY) {
            String deployed = utilities.deployed().stream()
                    .map(utility -> utility.code().value())
                    .collect(Collectors.joining(", "));
            result.requestViolations()
                    .add(new Violation(
                            place + "/utility",
                            "UNKNOWN_UTILITY",
                            Map.of("utility", Shown.of(wish.utility()), "deployed", deployed)));
        } else if (problem.type() == ProblemType.INVALID_FACTS) {
            problem.violations().forEach(violation -> result.factViolations().add(violation.under(place + "/facts")));
        } else {
            result.problems().add(problem);
        }
    }
}
