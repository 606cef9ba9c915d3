package org.jietong.core.internal.cases.lifecycle;

import static org.jietong.api.cases.ApplicationState.ACCEPTED;
import static org.jietong.api.cases.ApplicationState.CONNECTED;
import static org.jietong.api.cases.ApplicationState.REJECTED;
import static org.jietong.api.cases.ApplicationState.RETURNED;
import static org.jietong.api.cases.ApplicationState.SUBMITTED;
import static org.jietong.api.cases.ApplicationState.WITHDRAWN;
import static org.jietong.core.internal.cases.lifecycle.Action.ACCEPT;
import static org.jietong.core.internal.cases.lifecycle.Action.ACKNOWLEDGE;
import static org.jietong.core.internal.cases.lifecycle.Action.COMPLETE_TASK;
import static org.jietong.core.internal.cases.lifecycle.Action.CONNECT;
import static org.jietong.core.internal.cases.lifecycle.Action.HAND_IN;
import static org.jietong.core.internal.cases.lifecycle.Action.HAND_OVER;
import static org.jietong.core.internal.cases.lifecycle.Action.RECORD_PLAN;
import static org.jietong.core.internal.cases.lifecycle.Action.REJECT;
import static org.jietong.core.internal.cases.lifecycle.Action.RESUBMIT;
import static org.jietong.core.internal.cases.lifecycle.Action.RESUME;
import static org.jietong.core.internal.cases.lifecycle.Action.RETURN;
import static org.jietong.core.internal.cases.lifecycle.Action.SUSPEND;
import static org.jietong.core.internal.cases.lifecycle.Action.WITHDRAW;

import java.util.Map;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;

/** Which action leads from which state to which; what is not in the table is refused. */
public final class TransitionTable {
    private static final Map<ApplicationState, Map<Action, ApplicationState>> ROWS = Map.of(
            SUBMITTED,
                    Map.of(
                            ACCEPT, ACCEPTED,
                            RETURN, RETURNED,
                            REJECT, REJECTED,
                            WITHDRAW, WITHDRAWN,
                            HAND_IN, SUBMITTED,
                            HAND_OVER, SUBMITTED,
                            COMPLETE_TASK, SUBMITTED,
                            RECORD_PLAN, SUBMITTED),
            RETURNED,
                    Map.of(
                            RESUBMIT, SUBMITTED,
                            REJECT, REJECTED,
                            WITHDRAW, WITHDRAWN,
                            HAND_IN, RETURNED,
                            HAND_OVER, RETURNED,
                            RECORD_PLAN, RETURNED),
            ACCEPTED,
                    Map.of(
                            ACCEPT, ACCEPTED,
                            WITHDRAW, WITHDRAWN,
                            HAND_IN, ACCEPTED,
                            HAND_OVER, ACCEPTED,
                            SUSPEND, ACCEPTED,
                            RESUME, ACCEPTED,
                            COMPLETE_TASK, ACCEPTED,
                            RECORD_PLAN, ACCEPTED,
                            ACKNOWLEDGE, ACCEPTED,
                            CONNECT, CONNECTED),
            CONNECTED, Map.of(),
            REJECTED, Map.of(),
            WITHDRAWN, Map.of());

    private TransitionTable() {}

    /** The state an action leads to; refused with {@code TRANSITION_REFUSED}, naming both. */
    public static Outcome<ApplicationState> next(ApplicationState state, Action action) {
        ApplicationState next = ROWS.get(state).get(action);
        return next == null ? refused(state, action) : Outcome.done(next);
    }

    static <T> Outcome<T> refused(ApplicationState state, Action action) {
        return Outcome.refused(
                Problem.of(ProblemType.TRANSITION_REFUSED, Map.of("state", state.name(), "action", action.name())));
    }
}
