package org.jietong.webhooks.internal;

import java.util.List;
import java.util.Map;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.webhooks.Replay;

/** The place in the journal from which events are posted once more. */
final class ReplayStart {
    private ReplayStart() {}

    static Outcome<Long> of(UnitOfWork work, Replay from) {
        if (from instanceof Replay.Since since) {
            return Outcome.done(work.journal().placeBefore(since.at()));
        }
        long place = ((Replay.Behind) from).place();
        long last = work.journal().lastPlace();
        Violation outside = new Violation("/position", "OUT_OF_RANGE", Map.of("from", "0", "to", Long.toString(last)));
        return place >= 0 && place <= last
                ? Outcome.done(place)
                : Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, List.of(outside)));
    }
}
