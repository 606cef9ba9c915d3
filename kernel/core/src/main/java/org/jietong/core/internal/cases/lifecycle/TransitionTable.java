package org.jietong.core.internal.cases.lifecycle;

import static java.util.Map.entry;
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
import static org.jietong.core.internal.cases.lifecycle.Action.FETCH_AGAIN;
import static org.jietong.core.internal.cases.lifecycle.Action.HAND_IN;
import static org.jietong.core.internal.cases.lifecycle.Action.HAND_OVER;
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
                            FETCH_AGAIN, SUBMITTED,
                            HAND_OVER, SUBMITTED,
                            COMPLETE_TASK, SUBMITTED),
            RETURNED,
                    Map.of(
                            RESUBMIT, SUBMITTED,
                            REJECT, REJECTED,
                            WITHDRAW, WITHDRAWN,
                            HAND_IN, RETURNED,
                            FETCH_AGAIN, RETURNED,
                            HAND_OVER, RETURNED),
            ACCEPTED,
                    Map.ofEntries(
                            entry(ACCEPT, ACCEPTED),
                            entry(WITHDRAW, WITHDRAWN),
                            entry(HAND_IN, ACCEPTED),
                            entry(FETCH_AGAIN, ACCEPTED),
                            entry(HAND_OVER, ACCEPTED),
                            entry(SUSPEND, ACCEPTED),
                            entry(RESUME, ACCEPTED),
                            entry(COMPLETE_TASK, ACCEPTED),
                            entry(ACKNOWLEDGE, ACCEPTED),
                            entry(CONNECT, CONNECTED)),
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
