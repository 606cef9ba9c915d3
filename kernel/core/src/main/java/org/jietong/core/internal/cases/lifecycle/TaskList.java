package org.jietong.core.internal.cases.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.Task.State;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.store.Ids;

/**
 * Makes and changes the internal work of an application (R2.1).
 *
 * @param ids where the ids of tasks come from
 */
public record TaskList(Ids ids) {

    /** The tasks of a category, of which those stay that are there already. */
    public List<Task> of(Category category, List<Task> present) {
        List<Task> tasks = new ArrayList<>();
        for (TaskTemplate template : category.tasks()) {
            Optional<Task> before = present.stream()
                    .filter(task -> task.code().equals(template.code()))
                    .findFirst();
            tasks.add(before.map(task -> placed(task, template, tasks.size()))
                    .orElseGet(() -> made(template, tasks.size())));
        }
        return tasks;
    }

    static List<Task> completed(List<Task> tasks, UUID id, Optional<String> note, Instant at) {
        return tasks.stream()
                .map(task -> task.id().equals(id) ? ended(task, State.DONE, note, at) : task)
                .toList();
    }

    static List<Task> closed(List<Task> tasks, Instant at) {
        return tasks.stream()
                .map(task -> task.state() == State.OPEN ? ended(task, State.CLOSED, Optional.empty(), at) : task)
                .toList();
    }

    private Task made(TaskTemplate template, int ordinal) {
        return new Task(
                ids.next(), template.code(), template.stage(), ordinal, State.OPEN, Optional.empty(), Optional.empty());
    }

    private static Task placed(Task task, TaskTemplate template, int ordinal) {
        return new Task(
                task.id(), task.code(), template.stage(), ordinal, task.state(), task.completedAt(), task.note());
    }

    private static Task ended(Task task, State state, Optional<String> note, Instant at) {
        return new Task(task.id(), task.code(), task.stage(), task.ordinal(), state, Optional.of(at), note);
    }
}
