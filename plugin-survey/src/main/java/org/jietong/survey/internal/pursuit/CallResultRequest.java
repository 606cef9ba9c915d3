package org.jietong.survey.internal.pursuit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.call.CallResult;

/**
 * How an attempt ended in which nothing was answered.
 *
 * @param result its kind
 * @param callBackAt when to call back, with that kind alone
 * @param note what there is to note, at most 1,000 characters
 */
public record CallResultRequest(CallResult.Kind result, Optional<Instant> callBackAt, Optional<String> note) {

    /** @throws RefusedException when the time to call back is missing, or given without need */
    CallResult asResult() {
        if ((result == CallResult.Kind.CALL_BACK) != callBackAt.isPresent()) {
            String code = callBackAt.isPresent() ? "ONLY_WITH_CALL_BACK" : "MISSING";
            throw new RefusedException(
                    Problem.of(ProblemType.INVALID_REQUEST, List.of(Violation.of("/callBackAt", code))));
        }
        return switch (result) {
            case NO_ANSWER -> new CallResult.NoAnswer();
            case REFUSED -> new CallResult.Refused();
            case CALL_BACK -> new CallResult.CallBack(callBackAt.orElseThrow());
        };
    }
}
