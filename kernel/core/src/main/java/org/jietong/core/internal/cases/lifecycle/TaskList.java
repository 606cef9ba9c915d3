package org.jietong.core.internal.cases.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.Task.State;
import org.jietong.api.cases.TaskWork;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.store.Ids;

/**
 * Makes and changes the internal work of an application (R2.1).
 *
 * @param ids where the ids of tasks come from
 * @param engine says which of a category's tasks some facts call for
 */
public record TaskList(Ids ids, RuleEngine engine) {

    /** The tasks that the rules give an application, of which those stay that are there already. */
    public List<Task> of(Assessment assessment, List<Task> present) {
        List<Task> tasks = new ArrayList<>();
        for (TaskTemplate template : engine.tasks(assessment.pack(), assessment.category(), assessment.facts())) {
            Optional<Task> before = present.stream()
                    .filter(task -> task.code().equals(template.code()))
                    .findFirst();
            tasks.add(before.map(task -> task.placed(template, tasks.size()))
                    .orElseGet(() -> made(template, tasks.size())));
        }
        return tasks;
    }

    static List<Task> completed(List<Task> tasks, UUID id, Optional<String> note, Instant at) {
        return changing(tasks, id, task -> task.ended(State.DONE, note, at));
    }

    static List<Task> closed(List<Task> tasks, Instant at) {
        return tasks.stream()
                .map(task -> task.state() == State.OPEN ? task.ended(State.CLOSED, Optional.empty(), at) : task)
                .toList();
    }

    static List<Task> changing(List<Task> tasks, UUID id, UnaryOperator<Task> change) {
        return tasks.stream()
                .map(task -> task.id().equals(id) ? change.apply(task) : task)
                .toList();
    }

    private Task made(TaskTemplate template, int ordinal) {
        return new Task(
                ids.next(),
                template.code(),
                template.stage(),
                ordinal,
                State.OPEN,
                Optional.empty(),
                Optional.empty(),
                TaskWork.of(template.owner()));
    }
}
