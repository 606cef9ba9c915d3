package org.jietong.core.internal.cases.lifecycle;

import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Escalation;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;

/**
 * Takes note of a step of the ladder (R2.17). It says that somebody knows, not that anything is done, so the clock and
 * the steps further up are left alone.
 *
 * @param events tells of it
 */
record Acknowledging(Events events) {

    Outcome<Changed> apply(Application before, Command.Acknowledge command, Circumstances circumstances) {
        Optional<Escalation> told = before.watch().escalation(command.step());
        if (told.isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        return Outcome.done(
                told.get().acknowledged().isPresent()
                        ? Changed.nothing(before, circumstances)
                        : noted(before, told.get(), circumstances));
    }

    private Changed noted(Application before, Escalation told, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        Escalation noted = told.acknowledged(moment.actor().name(), moment.at());
        Application after = before.change().watch(before.watch().with(noted)).made();
        Map<String, String> details = Map.of("step", told.step(), "times", Integer.toString(told.times()));
        return Changed.to(
                before, after, circumstances, events.of(after, EventType.ESCALATION_ACKNOWLEDGED, moment, details));
    }
}
