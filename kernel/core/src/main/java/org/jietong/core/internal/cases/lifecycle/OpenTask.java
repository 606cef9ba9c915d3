package org.jietong.core.internal.cases.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Task;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Stage;

/** Finds the tasks that commands name. */
final class OpenTask {
    private OpenTask() {}

    /** A task of the application. */
    static Outcome<Task> known(Application application, UUID id) {
        Optional<Task> task = application.task(id);
        return task.map(Outcome::done).orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    /** The same, if its stage has begun: work of the second stage begins with acceptance. */
    static Outcome<Task> begun(Application application, UUID id, Action action) {
        return known(application, id)
                .then(task -> task.stage() == Stage.CONNECTION && application.state() != ApplicationState.ACCEPTED
                        ? TransitionTable.refused(application.state(), action)
                        : Outcome.done(task));
    }

    /** The task, if it is open. */
    static Outcome<Task> open(Task task) {
        return task.state() == Task.State.OPEN
                ? Outcome.done(task)
                : Outcome.refused(Problem.of(ProblemType.CONFLICT, List.of(Violation.of("", "TASK_CLOSED"))));
    }
}
