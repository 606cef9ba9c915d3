package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;

/** What a refusal says, briefly. */
final class Refusals {
    private Refusals() {}

    static Problem refusal(Outcome<?> outcome, ProblemType type) {
        assertThat(outcome.problem()).as("refusal").isPresent();
        Problem problem = outcome.problem().orElseThrow();
        assertThat(problem.type()).isEqualTo(type);
        return problem;
    }

    /** Each violation as {@code pointer CODE}. */
    static List<String> violations(Outcome<?> outcome, ProblemType type) {
        return refusal(outcome, type).violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }
}
