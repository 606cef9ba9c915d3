package org.jietong.core.internal.cases.lifecycle;

import java.util.Map;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Representative;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Ids;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Gives an application to another representative (R3.2): the assignments before stay on record.
 *
 * @param ids id of the assignment
 * @param events tells of it, as of the first assignment, with who had it before
 */
record HandingOver(Ids ids, Events events) {

    Outcome<Changed> apply(Application before, Command.HandOver command, Circumstances circumstances) {
        Violations violations = new Violations();
        if (command.to().id().equals(before.representative().id())) {
            violations.add("/to", "REPRESENTS_ALREADY");
        }
        return violations.unlessAny(before).map(application -> handedOver(application, command, circumstances));
    }

    private Changed handedOver(Application before, Command.HandOver command, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        Representative to = command.to();
        String reason = "HANDOVER_" + command.reason().name();
        Application after = before.change()
                .assign(new Assignment(ids.next(), to, moment.at(), reason))
                .made();
        Map<String, String> details = Map.of(
                "reason", reason,
                "representative", to.id().toString(),
                "name", to.name(),
                "from", before.representative().id().toString(),
                "fromName", before.representative().name());
        return Changed.to(
                before, after, circumstances, events.of(after, EventType.REPRESENTATIVE_ASSIGNED, moment, details));
    }
}
