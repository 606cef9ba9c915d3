package org.jietong.core.internal.cases.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransitionTableTest {

    /** Every pair of state and action; {@code -} for those that are refused. */
    @ParameterizedTest
    @CsvSource({
        "ACCEPT,        ACCEPTED,  -,         ACCEPTED",
        "RETURN,        RETURNED,  -,         -",
        "REJECT,        REJECTED,  REJECTED,  -",
        "RESUBMIT,      -,         SUBMITTED, -",
        "WITHDRAW,      WITHDRAWN, WITHDRAWN, WITHDRAWN",
        "HAND_IN,       SUBMITTED, RETURNED,  ACCEPTED",
        "SUSPEND,       -,         -,         ACCEPTED",
        "RESUME,        -,         -,         ACCEPTED",
        "ASSIGN_TASK,        SUBMITTED, -,    ACCEPTED",
        "START_TASK,         SUBMITTED, -,    ACCEPTED",
        "CHECK_TASK,         SUBMITTED, -,    ACCEPTED",
        "PHOTOGRAPH_TASK,    SUBMITTED, -,    ACCEPTED",
        "COMPLETE_TASK,      SUBMITTED, -,    ACCEPTED",
        "REOPEN_TASK,        SUBMITTED, -,    ACCEPTED",
        "INSPECT,            -,         -,    ACCEPTED",
        "CLEAR_FINDING,      -,         -,    ACCEPTED",
        "PHOTOGRAPH_FINDING, -,         -,    ACCEPTED",
        "ACKNOWLEDGE,   -,         -,         ACCEPTED",
        "CONNECT,       -,         -,         CONNECTED",
    })
    void anActionLeadsWhereTheTableSays(Action action, String submitted, String returned, String accepted) {
        holds(ApplicationState.SUBMITTED, action, submitted);
        holds(ApplicationState.RETURNED, action, returned);
        holds(ApplicationState.ACCEPTED, action, accepted);
    }

    @Test
    void nothingHappensToWhatHasEnded() {
        for (Action action : Action.values()) {
            Arrays.stream(ApplicationState.values())
                    .filter(ApplicationState::ended)
                    .forEach(state -> holds(state, action, "-"));
        }
    }

    @Test
    void everyCommandHasAnAction() {
        Set<Class<?>> commands = Arrays.stream(Command.class.getPermittedSubclasses())
                .flatMap(some -> some.isSealed() ? Arrays.stream(some.getPermittedSubclasses()) : Stream.of(some))
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(Action.values()).map(Action::command).collect(Collectors.toSet()))
                .isEqualTo(commands);
    }

    private static void holds(ApplicationState state, Action action, String next) {
        Outcome<ApplicationState> outcome = TransitionTable.next(state, action);
        if (!next.equals("-")) {
            assertThat(outcome.orElseThrow()).isEqualTo(ApplicationState.valueOf(next));
            return;
        }
        assertThat(outcome.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.TRANSITION_REFUSED);
            assertThat(problem.arguments()).containsEntry("state", state.name()).containsEntry("action", action.name());
        });
    }
}
