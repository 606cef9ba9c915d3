package org.jietong.core.internal.cases.lifecycle;

import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Finding;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Clears findings between inspections; what is cleared already stays as it is.
 *
 * @param events tells of it
 */
record Clearing(Events events) {
    private static final int LONGEST_NOTE = 500;

    Outcome<Changed> apply(Application before, WorkCommand.Clear command, Circumstances circumstances) {
        Optional<Finding> known = before.inspections().finding(command.finding());
        return known.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND))
                .then(finding -> new Violations()
                        .text("/note", command.note(), LONGEST_NOTE)
                        .unlessAny(finding))
                .map(finding -> finding.open()
                        ? cleared(before, finding, command.note(), circumstances)
                        : Changed.nothing(before, circumstances));
    }

    private Changed cleared(Application before, Finding finding, Optional<String> note, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        Finding.Clearance how =
                new Finding.Clearance(moment.at(), moment.actor().name(), note, Optional.empty());
        Application after = before.change()
                .inspections(all -> all.changing(finding.id(), some -> some.cleared(how)))
                .made();
        Map<String, String> details = Map.of(
                "finding",
                finding.id().toString(),
                "code",
                finding.code(),
                "open",
                Integer.toString(after.inspections().open().size()));
        return Changed.to(before, after, circumstances, events.of(after, EventType.FINDING_CLEARED, moment, details));
    }
}
