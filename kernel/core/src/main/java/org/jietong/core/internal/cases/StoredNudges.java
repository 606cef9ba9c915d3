package org.jietong.core.internal.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Nudges;
import org.jietong.api.cases.Representative;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.TaskOwner;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.cases.lifecycle.Moment;

/** Nudges by a row for each task and day, so that of two at once one is refused. The application is not changed. */
class StoredNudges implements Nudges {
    private final Store store;
    private final Access access;
    private final Applications applications;
    private final Events events;
    private final Clock clock;

    StoredNudges(Store store, Access access, Applications applications, Events events, Clock clock) {
        this.store = store;
        this.access = access;
        this.applications = applications;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome<Void> nudge(ApplicationNumber number, UUID task, Caller caller, Once<Void> once) {
        Moment moment = Moment.of(clock, caller.actor());
        return allowed(number, caller).then(application -> open(application, task)
                .then(found -> store.transact(work ->
                        work.answers().once(once, moment.at(), () -> nudged(application, found, moment, work)))));
    }

    @Override
    public Outcome<Task> open(ApplicationNumber number, Optional<String> code, Caller caller) {
        LocalDate today = Moment.of(clock, caller.actor()).today();
        return allowed(number, caller)
                .then(application -> named(application, code))
                .then(task -> store.read(work -> work.nudges().exists(task.id(), today))
                        ? conflict("NUDGED_TODAY")
                        : Outcome.done(task));
    }

    private Outcome<Application> allowed(ApplicationNumber number, Caller caller) {
        return applications
                .find(number, caller)
                .map(ApplicationDetail::application)
                .then(application -> access.to(Permission.NUDGE_TASKS, caller, application));
    }

    private static Outcome<Task> named(Application application, Optional<String> code) {
        List<Task> fitting = application.tasks().stream()
                .filter(task -> code.map(task.code()::equals).orElse(true))
                .toList();
        return fitting.stream()
                .filter(task -> task.state() == Task.State.OPEN)
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> fitting.isEmpty() ? Outcome.refused(ProblemType.NOT_FOUND) : conflict("TASK_CLOSED"));
    }

    private static Outcome<Task> open(Application application, UUID task) {
        Optional<Task> found = application.tasks().stream()
                .filter(some -> some.id().equals(task))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        return found.filter(some -> some.state() == Task.State.OPEN)
                .map(Outcome::done)
                .orElseGet(() -> conflict("TASK_CLOSED"));
    }

    private Outcome<Void> nudged(Application application, Task task, Moment moment, UnitOfWork work) {
        if (!work.nudges().insert(task.id(), moment.today())) {
            return conflict("NUDGED_TODAY");
        }
        Representative present = application.representative();
        UUID owner = task.owner(present).map(TaskOwner::id).orElse(present.id());
        Map<String, String> details = Map.of(
                "task", task.code(),
                "representative", present.id().toString(),
                "owner", owner.toString());
        work.journal().append(List.of(events.of(application, EventType.TASK_NUDGED, moment, details)));
        return Outcome.done(null);
    }

    private static <T> Outcome<T> conflict(String code) {
        return Outcome.refused(Problem.of(ProblemType.CONFLICT, List.of(Violation.of("", code))));
    }
}
