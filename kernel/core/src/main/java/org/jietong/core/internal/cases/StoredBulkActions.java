package org.jietong.core.internal.cases;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.BulkActions;
import org.jietong.api.cases.Nudges;
import org.jietong.api.cases.Representative;
import org.jietong.api.cases.Task;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Answers;
import org.jietong.api.repetition.Once;
import org.jietong.api.repetition.Repetition;
import org.jietong.core.internal.cases.checks.Violations;

/** Does one thing with many applications, one after the other, by the use cases that do it with one. */
class StoredBulkActions implements BulkActions {
    private static final int MOST = 200;

    private final Access access;
    private final Applications applications;
    private final Nudges nudges;
    private final BulkCommands commands;
    private final Answers answers;

    StoredBulkActions(
            Access access,
            Applications applications,
            Nudges nudges,
            Successor successor,
            Answers answers,
            Clock clock) {
        this.access = access;
        this.applications = applications;
        this.nudges = nudges;
        this.commands = new BulkCommands(successor, clock);
        this.answers = answers;
    }

    @Override
    public Outcome<List<Line>> perform(
            Action action, List<Item> items, Caller caller, Optional<Repetition> repetition) {
        return permitted(action, items, caller).map(fit -> fit.stream()
                .map(item -> once(
                        action,
                        item,
                        caller,
                        repetition.map(whole -> whole.part(item.number().value()))))
                .toList());
    }

    @Override
    public Outcome<List<Line>> tryOut(Action action, List<Item> items, Caller caller) {
        return permitted(action, items, caller).map(fit -> fit.stream()
                .map(item ->
                        line(item, seen(action, item, caller).then(before -> triedOut(action, item, before, caller))))
                .toList());
    }

    /** Whoever may do no such thing at all is told so once, and learns nothing of the applications. */
    private Outcome<List<Item>> permitted(Action action, List<Item> items, Caller caller) {
        return access.to(permission(action), caller, items).then(selected(items)::unlessAny);
    }

    private static Violations selected(List<Item> items) {
        Violations violations = new Violations().entries("/applications", items.size(), MOST);
        if (items.isEmpty()) {
            violations.add("/applications", "MISSING");
        }
        Set<ApplicationNumber> seen = new HashSet<>();
        for (int n = 0; n < Math.min(items.size(), MOST); n++) {
            if (!seen.add(items.get(n).number())) {
                violations.add("/applications/" + n + "/number", "DUPLICATE");
            }
        }
        return violations;
    }

    private static Permission permission(Action action) {
        if (action instanceof Action.HandOver) {
            return Permission.HAND_OVER;
        }
        return action instanceof Action.Nudge ? Permission.NUDGE_TASKS : Permission.ACKNOWLEDGE_ESCALATIONS;
    }

    /** Done under the key already, it is not done again, whatever would come of it now. */
    private Line once(Action action, Item item, Caller caller, Optional<Repetition> repetition) {
        Outcome<Boolean> earlier = repetition
                .map(ours -> answers.earlier(ours).map(Optional::isPresent))
                .orElseGet(() -> Outcome.done(false));
        return line(
                item,
                earlier.then(done -> done
                        ? Outcome.done(Optional.empty())
                        : seen(action, item, caller)
                                .then(before -> performed(action, item, before, caller, repetition))));
    }

    private Outcome<Application> seen(Action action, Item item, Caller caller) {
        return applications
                .find(item.number(), caller)
                .map(ApplicationDetail::application)
                .then(application -> access.to(permission(action), caller, application))
                .then(application -> isStale(item.expectedVersion(), application)
                        ? Outcome.refused(ProblemType.STALE)
                        : Outcome.done(application));
    }

    private static boolean isStale(OptionalLong expected, Application application) {
        return expected.isPresent() && expected.getAsLong() != application.version();
    }

    private Outcome<Optional<Representative>> performed(
            Action action, Item item, Application before, Caller caller, Optional<Repetition> repetition) {
        if (action instanceof Action.Nudge nudge) {
            return nudges.open(item.number(), nudge.task(), caller)
                    .map(Task::id)
                    .then(task -> nudged(item, task, caller, repetition));
        }
        // Over the version that the command was made of: what changed in between is refused rather than overrun.
        return commands.of(action, before).then(command -> applications
                .perform(
                        item.number(),
                        command,
                        OptionalLong.of(before.version()),
                        caller,
                        new Once<>(repetition, done -> done()))
                .map(done -> BulkCommands.next(command)));
    }

    private Outcome<Optional<Representative>> nudged(
            Item item, UUID task, Caller caller, Optional<Repetition> repetition) {
        return nudges.nudge(item.number(), task, caller, new Once<>(repetition, done -> done()))
                .map(done -> Optional.empty());
    }

    private Outcome<Optional<Representative>> triedOut(Action action, Item item, Application before, Caller caller) {
        if (action instanceof Action.Nudge nudge) {
            return nudges.open(item.number(), nudge.task(), caller).map(task -> Optional.empty());
        }
        return commands.of(action, before).then(command -> applications
                .tryOut(item.number(), command, OptionalLong.of(before.version()), caller)
                .map(done -> BulkCommands.next(command)));
    }

    private static Line line(Item item, Outcome<Optional<Representative>> outcome) {
        return outcome.problem()
                .map(problem -> new Line(item.number(), Optional.empty(), Optional.of(problem)))
                .orElseGet(() -> new Line(item.number(), outcome.orElseThrow(), Optional.empty()));
    }

    /** That it was done is all that is to be remembered. */
    private static Answer done() {
        return new Answer(200, Map.of(), "{}");
    }
}
