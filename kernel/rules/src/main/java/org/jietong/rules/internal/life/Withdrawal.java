package org.jietong.rules.internal.life;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jietong.api.packs.Activation;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackStage;
import org.jietong.api.packs.PackState;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.PackRecords;
import org.jietong.rules.internal.life.Deciding.Decided;

/**
 * Takes back a pack that was never in force, or calls its activation off while every node can still learn of that.
 *
 * @param lead the least time before an activation takes force
 */
record Withdrawal(Duration lead) implements Deciding.Decision {
    @Override
    public Outcome<Decided> take(PackRecords records, Situation situation) {
        return Transitions.WITHDRAW
                .of(situation)
                .then(known ->
                        known.state() == PackState.SCHEDULED ? cancelled(records, known) : taken(records, known));
    }

    private static Outcome<Decided> taken(PackRecords records, Situation situation) {
        String digest = situation.reference().digest();
        return records.move(digest, situation.kept().stage(), PackStage.WITHDRAWN)
                ? Outcome.done(Decided.of(digest, PackEvent.Type.WITHDRAWN))
                : Transitions.WITHDRAW.refused(situation);
    }

    private Outcome<Decided> cancelled(PackRecords records, Situation situation) {
        String digest = situation.reference().digest();
        Instant latest = situation.now().plus(lead);
        List<Activation> scheduled = situation.activations().scheduled(digest, situation.now());
        if (scheduled.stream().anyMatch(activation -> activation.from().isBefore(latest))) {
            return Outcome.refused(Problem.of(
                    ProblemType.INVALID_REQUEST, List.of(new Violation("", "TOO_LATE_TO_CANCEL", Map.of()))));
        }
        boolean all = scheduled.stream().allMatch(activation -> records.cancel(activation, situation.now()));
        return all
                ? Outcome.done(Decided.of(digest, PackEvent.Type.CANCELLED))
                : Transitions.WITHDRAW.refused(situation);
    }
}
