package org.jietong.rules.internal.life;

import java.util.Map;
import java.util.Set;
import org.jietong.api.packs.PackState;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;

/** Which steps a pack can take in which state; everything else is refused. */
enum Transitions {
    APPROVE(PackState.CHECKED),
    /** An active pack can be scheduled to take force anew. */
    ACTIVATE(PackState.APPROVED, PackState.SCHEDULED, PackState.ACTIVE, PackState.SUPERSEDED),
    ROLL_BACK(PackState.ACTIVE, PackState.SUPERSEDED),
    WITHDRAW(PackState.DRAFT, PackState.CHECKED, PackState.APPROVED, PackState.SCHEDULED);

    @SuppressWarnings("ImmutableEnumChecker") // made once, by Set.of
    private final Set<PackState> from;

    Transitions(PackState... from) {
        this.from = Set.of(from);
    }

    Outcome<Situation> of(Situation situation) {
        return from.contains(situation.state()) ? Outcome.done(situation) : refused(situation);
    }

    /** As when somebody else was quicker. */
    <T> Outcome<T> refused(Situation situation) {
        return Outcome.refused(Problem.of(
                ProblemType.PACK_TRANSITION_REFUSED,
                Map.of("state", situation.state().name(), "action", name())));
    }
}
