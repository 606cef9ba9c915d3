package org.jietong.core.internal.cases.lifecycle;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.TaskWork;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Says whose a task is, that it was begun, and that it has to be done again.
 *
 * @param events tells of it
 */
record TaskProgress(Events events) {
    private static final int LONGEST_REASON = 500;

    /** A task is given to somebody also before its stage has begun. */
    Outcome<Changed> assign(Application before, WorkCommand.Assign command, Circumstances circumstances) {
        return OpenTask.known(before, command.task()).then(OpenTask::open).map(task -> {
            if (task.work().owner().equals(Optional.of(command.owner()))) {
                return Changed.nothing(before, circumstances);
            }
            Map<String, String> details = Map.of(
                    "task", task.code(),
                    "owner", command.owner().id().toString(),
                    "name", command.owner().name());
            return changed(
                    before,
                    task,
                    now -> now.with(now.work().ownedBy(command.owner())),
                    EventType.TASK_ASSIGNED,
                    details,
                    circumstances);
        });
    }

    Outcome<Changed> begin(Application before, WorkCommand.Begin command, Circumstances circumstances) {
        return OpenTask.begun(before, command.task(), Action.START_TASK)
                .then(OpenTask::open)
                .map(task -> task.work().startedAt().isPresent()
                        ? Changed.nothing(before, circumstances)
                        : changed(
                                before,
                                task,
                                now -> now.with(
                                        now.work().begun(circumstances.moment().at())),
                                EventType.TASK_STARTED,
                                of(task),
                                circumstances));
    }

    /** Opening again what is open changes nothing. */
    Outcome<Changed> reopen(Application before, WorkCommand.Reopen command, Circumstances circumstances) {
        return OpenTask.begun(before, command.task(), Action.REOPEN_TASK)
                .then(task -> task.state() == Task.State.DONE
                        ? reopened(before, task, command, circumstances)
                        : Outcome.done(Changed.nothing(before, circumstances)));
    }

    private Outcome<Changed> reopened(
            Application before, Task done, WorkCommand.Reopen command, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        TaskWork.Reopening why =
                new TaskWork.Reopening(moment.at(), moment.actor().name(), command.reason());
        return new Violations()
                .text("/reason", command.reason(), LONGEST_REASON)
                .unlessAny(done)
                .then(new TaskReadiness(before, circumstances.category())::takenBack)
                .map(task -> changed(
                        before, task, now -> now.reopened(why), EventType.TASK_REOPENED, of(task), circumstances));
    }

    private static Map<String, String> of(Task task) {
        return Map.of("task", task.code(), "stage", task.stage().name());
    }

    private Changed changed(
            Application before,
            Task task,
            UnaryOperator<Task> change,
            EventType type,
            Map<String, String> details,
            Circumstances circumstances) {
        Application after = before.change()
                .tasks(tasks -> TaskList.changing(tasks, task.id(), change))
                .made();
        return Changed.to(before, after, circumstances, events.of(after, type, circumstances.moment(), details));
    }
}
