package org.jietong.rest.internal.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.api.cases.CheckAnswer;
import org.jietong.api.cases.WorkCommand;
import org.jietong.rest.internal.json.Violations;

/**
 * Answers points of a task's check list.
 *
 * @param answers the answers, at least one
 */
public record ChecksRequest(List<AnswerRequest> answers) {

    /**
     * The answer to a point: exactly one of yes or no, a number, and words.
     *
     * @param item code of the point
     * @param yes yes or no
     * @param number in the unit of the point
     * @param text in words
     */
    public record AnswerRequest(
            String item, Optional<Boolean> yes, Optional<BigDecimal> number, Optional<String> text) {
        private List<CheckAnswer.Value> values() {
            return Stream.of(
                            yes.<CheckAnswer.Value>map(CheckAnswer.YesNo::new),
                            number.<CheckAnswer.Value>map(CheckAnswer.Measured::new),
                            text.<CheckAnswer.Value>map(CheckAnswer.Said::new))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    public WorkCommand command(UUID task) {
        Violations violations = new Violations();
        for (int n = 0; n < answers.size(); n++) {
            if (answers.get(n).values().size() != 1) {
                violations.add("/answers/" + n, "ONE_ANSWER");
            }
        }
        violations.refuseAny();
        return new WorkCommand.Check(
                task,
                answers.stream()
                        .map(answer -> new WorkCommand.Checked(
                                answer.item(), answer.values().get(0)))
                        .toList());
    }
}
