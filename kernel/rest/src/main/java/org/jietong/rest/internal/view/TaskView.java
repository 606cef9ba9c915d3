package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.Target;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.TaskWork;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.TaskOrder;
import org.jietong.api.rules.TaskTemplate;

/**
 * Internal work inside a stage.
 *
 * @param id the task
 * @param code which task of the category
 * @param name in the reader's language
 * @param stage the stage it belongs to
 * @param state how it stands
 * @param role who has to see to it as long as nobody is named
 * @param owner who sees to it; absent while it is nobody's
 * @param startedAt when work on it began
 * @param after codes of the tasks that have to be done before it
 * @param checks its check list
 * @param reopenings when it was opened again
 * @param source where owner, order and check list come from
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
        TaskTemplate.Owner role,
        Optional<TaskOwnerView> owner,
        Optional<Instant> startedAt,
        List<String> after,
        List<CheckView> checks,
        List<ReopeningView> reopenings,
        Optional<String> source,
        Optional<BigDecimal> targetWorkingDays,
        Optional<Instant> due,
        Optional<Target.State> timing,
        Optional<Instant> completedAt,
        Optional<String> note) {

    /**
     * A completion that was taken back.
     *
     * @param at when
     * @param by who did
     * @param reason why
     */
    public record ReopeningView(Instant at, String by, String reason) {
        static ReopeningView of(TaskWork.Reopening reopening) {
            return new ReopeningView(reopening.at(), reopening.by(), reopening.reason());
        }
    }

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
                task.work().role(),
                task.owner(detail.application().representative())
                        .map(owner -> new TaskOwnerView(owner.id(), owner.name())),
                task.work().startedAt(),
                after(task, detail),
                template.stream()
                        .flatMap(t -> t.checks().stream())
                        .map(item -> CheckView.of(item, task.work().answer(item.code()), language))
                        .toList(),
                task.work().reopenings().stream().map(ReopeningView::of).toList(),
                template.flatMap(TaskTemplate::source).map(text -> text.in(language)),
                template.flatMap(TaskTemplate::targetWorkingDays),
                target.map(Target::due),
                target.map(Target::state),
                task.completedAt(),
                task.note());
    }

    private static List<String> after(Task task, ApplicationDetail detail) {
        List<String> present =
                detail.application().tasks().stream().map(Task::code).toList();
        return List.copyOf(new TaskOrder(detail.category().tasks()).before(task.code(), present::contains));
    }
}
