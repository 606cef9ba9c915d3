package org.jietong.core.internal.cases.lifecycle;

import java.util.List;
import java.util.Map;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;

/**
 * Takes an application in again after a return. Somebody found fault with it, so somebody accepts it: not even a simple
 * project is accepted by the system then.
 *
 * @param reassessment classifies it anew
 * @param events tells of it
 */
record Resubmission(Reassessment reassessment, Events events) {

    Outcome<Changed> apply(Application before, Command.Resubmit command, Circumstances circumstances) {
        return reassessment.of(before, command.facts(), circumstances).map(standing -> {
            Application after = standing.change(before)
                    .state(ApplicationState.SUBMITTED)
                    .remarks(List.of())
                    .made();
            Map<String, String> details = Map.of(
                    "category", standing.category().code(),
                    "packVersion", standing.pack().reference().version(),
                    "packDigest", standing.pack().reference().digest());
            return new Changed(
                    before,
                    after,
                    standing.pack(),
                    standing.category(),
                    List.of(events.of(after, EventType.APPLICATION_RESUBMITTED, circumstances.moment(), details)));
        });
    }
}
