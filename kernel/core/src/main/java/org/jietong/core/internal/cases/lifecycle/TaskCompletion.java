package org.jietong.core.internal.cases.lifecycle;

import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Task;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.Stage;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Completes a task. Work of the second stage begins with acceptance; completing what is done changes nothing.
 *
 * @param events tells of it
 */
record TaskCompletion(Events events) {
    private static final int LONGEST_NOTE = 500;

    Outcome<Changed> apply(Application before, Command.CompleteTask command, Circumstances circumstances) {
        Optional<Task> task = before.tasks().stream()
                .filter(some -> some.id().equals(command.task()))
                .findFirst();
        if (task.isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        if (task.get().stage() == Stage.CONNECTION && before.state() != ApplicationState.ACCEPTED) {
            return TransitionTable.refused(before.state(), Action.COMPLETE_TASK);
        }
        if (task.get().state() != Task.State.OPEN) {
            return Outcome.done(Changed.nothing(before, circumstances));
        }
        return new Violations()
                .text("/note", command.note(), LONGEST_NOTE)
                .unlessAny(task.get())
                .map(open -> completed(before, open, command, circumstances));
    }

    private Changed completed(
            Application before, Task task, Command.CompleteTask command, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        Application after = before.change()
                .tasks(tasks -> TaskList.completed(tasks, task.id(), command.note(), moment.at()))
                .made();
        Map<String, String> details =
                Map.of("task", task.code(), "stage", task.stage().name());
        return Changed.to(before, after, circumstances, events.of(after, EventType.TASK_COMPLETED, moment, details));
    }
}
