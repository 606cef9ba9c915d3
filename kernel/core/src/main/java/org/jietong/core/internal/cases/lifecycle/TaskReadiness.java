package org.jietong.core.internal.cases.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.CheckAnswer;
import org.jietong.api.cases.Task;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.CheckItem;
import org.jietong.api.rules.Measure;
import org.jietong.api.rules.TaskOrder;
import org.jietong.api.rules.TaskTemplate;

/**
 * Whether a task can be completed: what has to be done before it is done, and its check list is answered as it has to be.
 *
 * @param application whose tasks they are
 * @param category what the pack says of them
 */
record TaskReadiness(Application application, Category category) {

    /** The task; refused with {@code TASK_NOT_READY} and all that is missing. */
    Outcome<Task> ready(Task task) {
        return unlessAny(
                task,
                Stream.concat(
                                before(task.code())
                                        .map(open -> new Violation(
                                                "/after/" + open.code(),
                                                "TASK_BEFORE_OPEN",
                                                Map.of("task", open.code()))),
                                template(task.code()).stream()
                                        .flatMap(template -> template.checks().stream())
                                        .flatMap(item -> wrong(item, task.work().answer(item.code())).stream()))
                        .toList());
    }

    /** The task; refused likewise when something that comes after it is done. */
    Outcome<Task> takenBack(Task task) {
        TaskOrder order = new TaskOrder(category.tasks());
        Map<String, Task> present = present();
        return unlessAny(
                task,
                application.tasks().stream()
                        .filter(later -> later.state() == Task.State.DONE)
                        .filter(later ->
                                order.before(later.code(), present::containsKey).contains(task.code()))
                        .map(later -> new Violation(
                                "/before/" + later.code(), "TASK_AFTER_DONE", Map.of("task", later.code())))
                        .toList());
    }

    private static Outcome<Task> unlessAny(Task task, List<Violation> violations) {
        return violations.isEmpty()
                ? Outcome.done(task)
                : Outcome.refused(Problem.of(ProblemType.TASK_NOT_READY, violations));
    }

    private Stream<Task> before(String code) {
        Map<String, Task> present = present();
        return new TaskOrder(category.tasks())
                .before(code, present::containsKey).stream()
                        .map(present::get)
                        .filter(task -> task.state() != Task.State.DONE);
    }

    private Map<String, Task> present() {
        return application.tasks().stream().collect(Collectors.toMap(Task::code, task -> task));
    }

    private Optional<TaskTemplate> template(String code) {
        return category.tasks().stream()
                .filter(template -> template.code().equals(code))
                .findFirst();
    }

    private static Optional<Violation> wrong(CheckItem item, Optional<CheckAnswer> answer) {
        if (item.kind() == CheckItem.Kind.PHOTO) {
            boolean there = answer.map(some -> !some.photos().isEmpty()).orElse(false);
            return item.required() && !there ? at(item, "PHOTO_MISSING", Map.of()) : Optional.empty();
        }
        return answer.flatMap(CheckAnswer::value)
                .map(value -> bad(item, value))
                .orElseGet(() -> item.required() ? at(item, "CHECK_MISSING", Map.of()) : Optional.empty());
    }

    private static Optional<Violation> bad(CheckItem item, CheckAnswer.Value value) {
        if (value instanceof CheckAnswer.YesNo answer) {
            boolean good = item.mustBe().map(right -> right == answer.yes()).orElse(true);
            return good ? Optional.empty() : at(item, "CHECK_NOT_MET", Map.of());
        }
        if (value instanceof CheckAnswer.Measured answer) {
            return item.measure()
                    .filter(measure -> !measure.admits(answer.number()))
                    .flatMap(measure -> at(item, "CHECK_OUT_OF_RANGE", range(measure)));
        }
        return Optional.empty();
    }

    private static Map<String, String> range(Measure measure) {
        return Map.of(
                "min", measure.least().map(Object::toString).orElse("–∞"),
                "max", measure.most().map(Object::toString).orElse("∞"));
    }

    private static Optional<Violation> at(CheckItem item, String code, Map<String, String> arguments) {
        return Optional.of(new Violation("/checks/" + item.code(), code, arguments));
    }
}
