package org.jietong.rest.internal.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.webhooks.Replay;

/**
 * From where a web hook is told once more; one of the two.
 *
 * @param position place of the last event that counts as posted; 0 for all over again
 * @param since what was recorded then or later
 */
public record WebhookReplayRequest(Optional<Long> position, Optional<Instant> since) {

    /** Refused when both are given, or neither. */
    public Outcome<Replay> replay() {
        if (position.isPresent() && since.isPresent()) {
            return refused(Violation.of("/since", "DUPLICATE"));
        }
        return position.<Replay>map(Replay.Behind::new)
                .or(() -> since.map(Replay.Since::new))
                .map(Outcome::done)
                .orElseGet(() -> refused(Violation.of("/position", "MISSING")));
    }

    private static Outcome<Replay> refused(Violation violation) {
        return Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, List.of(violation)));
    }
}
