package org.jietong.core.internal.cases;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.BulkActions.Action;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Escalation;
import org.jietong.api.cases.Representative;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/**
 * Makes the command that does something with one application of a selection.
 *
 * @param successor finds the next representative
 * @param clock the time
 */
record BulkCommands(Successor successor, Clock clock) {

    /** @throws IllegalArgumentException for a nudge, which is no command on an application */
    Outcome<Command> of(Action action, Application application) {
        if (action instanceof Action.HandOver handOver) {
            return next(handOver, application).map(to -> new Command.HandOver(to, handOver.reason()));
        }
        if (action instanceof Action.Acknowledge acknowledge) {
            return acknowledge
                    .step()
                    .or(() -> lastTold(application))
                    .<Outcome<Command>>map(step -> Outcome.done(new Command.Acknowledge(step)))
                    .orElseGet(() -> Outcome.refused(
                            Problem.of(ProblemType.CONFLICT, List.of(Violation.of("", "NOTHING_TO_ACKNOWLEDGE")))));
        }
        throw new IllegalArgumentException("no command: " + action);
    }

    /** Who comes next by a command that hands over. */
    static Optional<Representative> next(Command command) {
        return command instanceof Command.HandOver handOver ? Optional.of(handOver.to()) : Optional.empty();
    }

    private Outcome<Representative> next(Action.HandOver handOver, Application application) {
        return handOver.to()
                .map(named -> successor.named(named, application, clock.instant()))
                .orElseGet(() -> successor.byRule(application.representative().id(), application, clock.instant()));
    }

    private static Optional<String> lastTold(Application application) {
        return application.watch().escalations().stream()
                .filter(told -> told.acknowledged().isEmpty())
                .max(Comparator.comparing(Escalation::last))
                .map(Escalation::step);
    }
}
