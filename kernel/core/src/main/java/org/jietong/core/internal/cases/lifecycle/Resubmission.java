package org.jietong.core.internal.cases.lifecycle;

import java.util.List;
import java.util.Map;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;

/**
 * Takes an application in again after a return; a simple project is accepted by the system at once, as at its first
 * submission (R2.2).
 *
 * @param reassessment classifies it anew
 * @param simple accepts simple projects
 * @param events tells of it
 */
record Resubmission(Reassessment reassessment, SimpleProjects simple, Events events) {

    Outcome<Changed> apply(Application before, Command.Resubmit command, Circumstances circumstances) {
        return reassessment.of(before, command.facts(), circumstances).map(standing -> {
            Changed submitted = submitted(before, standing, circumstances.moment());
            return simple.accepted(submitted.after(), standing, circumstances.applying(), circumstances.moment())
                    .map(submitted::then)
                    .orElse(submitted);
        });
    }

    private Changed submitted(Application before, Standing standing, Moment moment) {
        Application after = standing.change(before)
                .state(ApplicationState.SUBMITTED)
                .remarks(List.of())
                .resubmitted(moment.at())
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
                List.of(events.of(after, EventType.APPLICATION_RESUBMITTED, moment, details)));
    }
}
