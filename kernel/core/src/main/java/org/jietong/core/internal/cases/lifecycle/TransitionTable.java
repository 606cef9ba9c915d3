package org.jietong.core.internal.cases.lifecycle;

import static org.jietong.api.cases.ApplicationState.ACCEPTED;
import static org.jietong.api.cases.ApplicationState.CONNECTED;
import static org.jietong.api.cases.ApplicationState.REJECTED;
import static org.jietong.api.cases.ApplicationState.RETURNED;
import static org.jietong.api.cases.ApplicationState.SUBMITTED;
import static org.jietong.api.cases.ApplicationState.WITHDRAWN;
import static org.jietong.core.internal.cases.lifecycle.Action.ACCEPT;
import static org.jietong.core.internal.cases.lifecycle.Action.ACKNOWLEDGE;
import static org.jietong.core.internal.cases.lifecycle.Action.ASSIGN_TASK;
import static org.jietong.core.internal.cases.lifecycle.Action.CHECK_TASK;
import static org.jietong.core.internal.cases.lifecycle.Action.CLEAR_FINDING;
import static org.jietong.core.internal.cases.lifecycle.Action.COMPLETE_TASK;
import static org.jietong.core.internal.cases.lifecycle.Action.CONNECT;
import static org.jietong.core.internal.cases.lifecycle.Action.FETCH_AGAIN;
import static org.jietong.core.internal.cases.lifecycle.Action.HAND_IN;
import static org.jietong.core.internal.cases.lifecycle.Action.HAND_OVER;
import static org.jietong.core.internal.cases.lifecycle.Action.INSPECT;
import static org.jietong.core.internal.cases.lifecycle.Action.PHOTOGRAPH_FINDING;
import static org.jietong.core.internal.cases.lifecycle.Action.PHOTOGRAPH_TASK;
import static org.jietong.core.internal.cases.lifecycle.Action.RECORD_PLAN;
import static org.jietong.core.internal.cases.lifecycle.Action.REJECT;
import static org.jietong.core.internal.cases.lifecycle.Action.REOPEN_TASK;
import static org.jietong.core.internal.cases.lifecycle.Action.RESUBMIT;
import static org.jietong.core.internal.cases.lifecycle.Action.RESUME;
import static org.jietong.core.internal.cases.lifecycle.Action.RETURN;
import static org.jietong.core.internal.cases.lifecycle.Action.START_TASK;
import static org.jietong.core.internal.cases.lifecycle.Action.SUSPEND;
import static org.jietong.core.internal.cases.lifecycle.Action.WITHDRAW;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;

/** Which action leads from which state to which; what is not in the table is refused. */
public final class TransitionTable {
    /** What is done about tasks, which changes no state. */
    private static final Set<Action> ON_TASKS =
            Set.of(ASSIGN_TASK, START_TASK, CHECK_TASK, PHOTOGRAPH_TASK, COMPLETE_TASK, REOPEN_TASK);

    private static final Map<ApplicationState, Map<Action, ApplicationState>> ROWS = Map.of(
            SUBMITTED,
                    row(
                            Map.of(
                                    ACCEPT, ACCEPTED,
                                    RETURN, RETURNED,
                                    REJECT, REJECTED,
                                    WITHDRAW, WITHDRAWN),
                            SUBMITTED,
                            Set.of(HAND_IN, FETCH_AGAIN, HAND_OVER, RECORD_PLAN),
                            ON_TASKS),
            RETURNED,
                    row(
                            Map.of(
                                    RESUBMIT, SUBMITTED,
                                    REJECT, REJECTED,
                                    WITHDRAW, WITHDRAWN),
                            RETURNED,
                            Set.of(HAND_IN, FETCH_AGAIN, HAND_OVER, RECORD_PLAN),
                            Set.of()),
            ACCEPTED,
                    row(
                            Map.of(
                                    WITHDRAW, WITHDRAWN,
                                    CONNECT, CONNECTED),
                            ACCEPTED,
                            Set.of(
                                    ACCEPT,
                                    HAND_IN,
                                    FETCH_AGAIN,
                                    HAND_OVER,
                                    RECORD_PLAN,
                                    SUSPEND,
                                    RESUME,
                                    ACKNOWLEDGE,
                                    INSPECT,
                                    CLEAR_FINDING,
                                    PHOTOGRAPH_FINDING),
                            ON_TASKS),
            CONNECTED, Map.of(),
            REJECTED, Map.of(),
            WITHDRAWN, Map.of());

    private TransitionTable() {}

    private static Map<Action, ApplicationState> row(
            Map<Action, ApplicationState> leading, ApplicationState same, Set<Action> some, Set<Action> more) {
        Map<Action, ApplicationState> row = new EnumMap<>(leading);
        some.forEach(action -> row.put(action, same));
        more.forEach(action -> row.put(action, same));
        return Map.copyOf(row);
    }

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
