package org.jietong.core.internal.cases.lifecycle;

import java.util.HashMap;
import java.util.Map;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.core.internal.cases.checks.RemarkCheck;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Gives an application back, with everything named at once that is missing or wrong.
 *
 * @param events tells of it
 */
record ReturnToApplicant(Events events) {

    Outcome<Changed> apply(Application before, Command.Return command, Circumstances circumstances) {
        Violations violations = new Violations();
        RemarkCheck.check(command.remarks(), violations);
        return violations.unlessAny(before).map(application -> {
            Application after = application
                    .change()
                    .state(ApplicationState.RETURNED)
                    .remarks(command.remarks())
                    .returned(circumstances.moment().at())
                    .made();
            Map<String, String> details = new HashMap<>(Reasons.of(command.remarks()));
            details.put("remarks", Integer.toString(command.remarks().size()));
            return Changed.to(
                    before,
                    after,
                    circumstances,
                    events.of(after, EventType.APPLICATION_RETURNED, circumstances.moment(), details));
        });
    }
}
