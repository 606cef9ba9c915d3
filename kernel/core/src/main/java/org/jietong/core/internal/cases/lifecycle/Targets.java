package org.jietong.core.internal.cases.lifecycle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Target;
import org.jietong.api.cases.Task;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.WorkingTime;

/**
 * Reads the inner targets of tasks (R2.16): a pure function of ledger, pack and calendar, as the deadline is.
 *
 * @param time the arithmetic
 */
public record Targets(WorkingTime time) {

    /** The targets that tasks have, by task; none before acceptance, and none for what was closed unfinished. */
    public Map<UUID, Target> of(Application application, RulePack pack, Category category, Instant now) {
        Map<UUID, Target> targets = new HashMap<>();
        if (application.ledger().isEmpty()) {
            return targets;
        }
        for (Task task : application.tasks()) {
            days(task, category)
                    .filter(days -> task.state() != Task.State.CLOSED)
                    .ifPresent(days -> targets.put(task.id(), target(task, days, application, pack, category, now)));
        }
        return targets;
    }

    private static Optional<BigDecimal> days(Task task, Category category) {
        return category.tasks().stream()
                .filter(template -> template.code().equals(task.code()))
                .findFirst()
                .flatMap(TaskTemplate::targetWorkingDays);
    }

    private Target target(
            Task task, BigDecimal days, Application application, RulePack pack, Category category, Instant now) {
        ClockReading reading =
                time.read(application.ledger(), days, category.limit().counting(), pack.timetables(), now);
        return standing(reading, days, task.completedAt());
    }

    /** How what is read against a number of days stands, open or done. */
    static Target standing(ClockReading reading, BigDecimal days, Optional<Instant> done) {
        Instant due = reading.deadline().orElseThrow().at();
        return new Target(due, done.map(at -> completed(at, due)).orElseGet(() -> open(reading, days)));
    }

    private static Target.State completed(Instant done, Instant due) {
        return done.isAfter(due) ? Target.State.MISSED : Target.State.MET;
    }

    private static Target.State open(ClockReading reading, BigDecimal days) {
        BigDecimal left = reading.remainingWorkingDays().orElseThrow();
        if (left.signum() < 0 || reading.state() == ClockReading.State.OVERDUE) {
            return Target.State.OVERDUE;
        }
        return left.multiply(BigDecimal.valueOf(4)).compareTo(days) < 0 ? Target.State.AT_RISK : Target.State.ON_TRACK;
    }
}
