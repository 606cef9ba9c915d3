package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.Target;
import org.jietong.api.cases.Task;
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
 * @param due the last instant that is in time for it
 * @param timing how it stands to its inner target
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
        Optional<Instant> due,
        Optional<Target.State> timing,
        Optional<Instant> completedAt,
        Optional<String> note) {
    public static TaskView of(Task task, ApplicationDetail detail, Locale language) {
        Optional<Target> target = Optional.ofNullable(detail.targets().get(task.id()));
        Optional<TaskTemplate> template = detail.category().tasks().stream()
                .filter(t -> t.code().equals(task.code()))
                .findFirst();
        return new TaskView(
                task.id(),
                task.code(),
                template.map(t -> t.name().in(language)).orElse(task.code()),
                task.stage(),
                task.state(),
                template.flatMap(TaskTemplate::targetWorkingDays),
                target.map(Target::due),
                target.map(Target::state),
                task.completedAt(),
                task.note());
    }
}
