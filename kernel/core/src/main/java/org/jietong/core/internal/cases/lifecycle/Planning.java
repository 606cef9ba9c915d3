package org.jietong.core.internal.cases.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.ConnectionPlan;
import org.jietong.api.cases.RecordedPlan;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.core.internal.cases.checks.PlanCheck;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Records how an application will be connected (R1.2). The plan itself is kept beside the application, under the version
 * that this makes.
 *
 * @param events tells of it
 */
record Planning(Events events) {

    Outcome<Changed> apply(Application before, Command.RecordPlan command, Circumstances circumstances) {
        Violations violations = new Violations();
        PlanCheck.check(command.plan(), circumstances.moment().today(), violations);
        return violations.unlessAny(command.plan()).map(plan -> recorded(before, plan, circumstances));
    }

    private Changed recorded(Application before, ConnectionPlan plan, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        Application after = before.change().made();
        Map<String, String> details = Map.of(
                "validUntil", plan.validUntil().toString(),
                "files", Integer.toString(plan.files().size()));
        return new Changed(
                before,
                after,
                circumstances.pack(),
                circumstances.category(),
                List.of(events.of(after, EventType.CONNECTION_PLAN_RECORDED, moment, details)),
                Optional.empty(),
                Optional.of(new RecordedPlan(after.key().id(), after.version(), plan, moment.at(), moment.actor())));
    }
}
