package org.jietong.core.internal.cases.lifecycle;

import java.util.Map;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Task;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Completes a task. Work of the second stage begins with acceptance; what has to be done before it is done, and its check
 * list is answered. Completing what is done changes nothing.
 *
 * @param events tells of it
 */
record TaskCompletion(Events events) {
    private static final int LONGEST_NOTE = 500;

    Outcome<Changed> apply(Application before, Command.CompleteTask command, Circumstances circumstances) {
        return OpenTask.begun(before, command.task(), Action.COMPLETE_TASK)
                .then(task -> task.state() == Task.State.OPEN
                        ? checked(before, task, command, circumstances)
                        : Outcome.done(Changed.nothing(before, circumstances)));
    }

    private Outcome<Changed> checked(
            Application before, Task task, Command.CompleteTask command, Circumstances circumstances) {
        return new Violations()
                .text("/note", command.note(), LONGEST_NOTE)
                .unlessAny(task)
                .then(new TaskReadiness(before, circumstances.category())::ready)
                .map(ready -> completed(before, ready, command, circumstances));
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
