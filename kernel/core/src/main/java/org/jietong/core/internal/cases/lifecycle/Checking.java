package org.jietong.core.internal.cases.lifecycle;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.CheckAnswer;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.TaskWork;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.CheckItem;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.core.internal.cases.checks.Shown;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Answers check lists. What was measured is entered as it is, also beyond its range: only the completion has to wait then.
 *
 * @param events tells which points were answered, never what
 */
record Checking(Events events) {
    private static final int MOST_ANSWERS = 60;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_DIGITS = 18;

    Outcome<Changed> apply(Application before, WorkCommand.Check command, Circumstances circumstances) {
        return OpenTask.begun(before, command.task(), Action.CHECK_TASK)
                .then(OpenTask::open)
                .then(task -> checked(task, command.answers(), template(task, circumstances)))
                .map(task -> answered(before, task, command.answers(), circumstances));
    }

    static Optional<TaskTemplate> template(Task task, Circumstances circumstances) {
        return circumstances.category().tasks().stream()
                .filter(template -> template.code().equals(task.code()))
                .findFirst();
    }

    private static Outcome<Task> checked(
            Task task, List<WorkCommand.Checked> answers, Optional<TaskTemplate> template) {
        Violations violations = new Violations();
        if (answers.isEmpty()) {
            violations.add("/answers", "MISSING");
        }
        violations.entries("/answers", answers.size(), MOST_ANSWERS);
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < answers.size(); n++) {
            String place = "/answers/" + n;
            WorkCommand.Checked answer = answers.get(n);
            Optional<CheckItem> item = template.flatMap(known -> known.check(answer.item()));
            if (item.isEmpty()) {
                violations.add(
                        new Violation(place + "/item", "UNKNOWN_CHECK", Map.of("item", Shown.of(answer.item()))));
            } else if (!seen.add(answer.item())) {
                violations.add(place + "/item", "DUPLICATE");
            } else {
                check(place, item.get(), answer.value(), violations);
            }
        }
        return violations.unlessAny(task);
    }

    private static void check(String place, CheckItem item, CheckAnswer.Value value, Violations violations) {
        if (kind(value) != item.kind()) {
            violations.add(new Violation(
                    place,
                    "WRONG_KIND_OF_ANSWER",
                    Map.of("expected", item.kind().name())));
        } else if (value instanceof CheckAnswer.Said said) {
            violations.text(place + "/text", said.text(), LONGEST_TEXT);
        } else if (value instanceof CheckAnswer.Measured measured && isUnwieldy(measured.number())) {
            violations.add(place + "/number", "OUT_OF_RANGE");
        }
    }

    private static boolean isUnwieldy(BigDecimal number) {
        return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
    }

    private static CheckItem.Kind kind(CheckAnswer.Value value) {
        if (value instanceof CheckAnswer.YesNo) {
            return CheckItem.Kind.YES_NO;
        }
        return value instanceof CheckAnswer.Measured ? CheckItem.Kind.NUMBER : CheckItem.Kind.TEXT;
    }

    private Changed answered(
            Application before, Task task, List<WorkCommand.Checked> answers, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        TaskWork work = task.work().begun(moment.at());
        for (WorkCommand.Checked answer : answers) {
            work = work.answered(new CheckAnswer(
                    answer.item(),
                    Optional.of(answer.value()),
                    List.of(),
                    moment.at(),
                    moment.actor().name()));
        }
        Task now = task.with(work);
        Application after = before.change()
                .tasks(tasks -> TaskList.changing(tasks, task.id(), same -> now))
                .made();
        Map<String, String> details = Map.of(
                "task",
                task.code(),
                "items",
                answers.stream().map(WorkCommand.Checked::item).collect(Collectors.joining(",")));
        return Changed.to(before, after, circumstances, events.of(after, EventType.TASK_CHECKED, moment, details));
    }
}
