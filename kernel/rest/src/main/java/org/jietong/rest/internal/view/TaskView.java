package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Task;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.TaskTemplate;

/**
 * Internal work inside a stage.
 *
 * @param id the task
 * @param code which task of the category
 * @param name in the reader's language
 * @param stage the stage it belongs to
 * @param state how it stands
 * @param targetWorkingDays its inner target in working days from acceptance
 * @param completedAt when it was completed or closed
 * @param note in words
 */
public record TaskView(
        UUID id,
        String code,
        String name,
        Stage stage,
        Task.State state,
        Optional<BigDecimal> targetWorkingDays,
        Optional<Instant> completedAt,
        Optional<String> note) {
    public static TaskView of(Task task, Category category, Locale language) {
        Optional<TaskTemplate> template = category.tasks().stream()
                .filter(t -> t.code().equals(task.code()))
                .findFirst();
        return new TaskView(
                task.id(),
                task.code(),
                template.map(t -> t.name().in(language)).orElse(task.code()),
                task.stage(),
                task.state(),
                template.flatMap(TaskTemplate::targetWorkingDays),
                task.completedAt(),
                task.note());
    }
}
