package org.jietong.core.internal.cases.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationChange;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Remark;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.time.ClockEntry;
import org.jietong.core.internal.cases.checks.RemarkCheck;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Ends an application without supply, refused or taken back: a clock that runs is stopped, open tasks are closed. The
 * journal is told the staff's reasons, never the applicant's.
 *
 * @param ledger stops the clock
 * @param events tells of it
 */
record Ending(Ledger ledger, Events events) {
    private static final int LONGEST_REASON = 500;

    Outcome<Changed> reject(Application before, Command.Reject command, Circumstances circumstances) {
        Violations violations = new Violations();
        RemarkCheck.check(command.remarks(), violations);
        return violations
                .unlessAny(before)
                .map(application -> ended(
                        application,
                        ApplicationState.REJECTED,
                        EventType.APPLICATION_REJECTED,
                        command.remarks(),
                        Reasons.of(command.remarks()),
                        circumstances));
    }

    Outcome<Changed> withdraw(Application before, Command.Withdraw command, Circumstances circumstances) {
        List<Remark> remarks =
                command.reason().map(reason -> new Remark("", reason)).stream().toList();
        return new Violations()
                .text("/reason", command.reason(), LONGEST_REASON)
                .unlessAny(before)
                .map(application -> ended(
                        application,
                        ApplicationState.WITHDRAWN,
                        EventType.APPLICATION_WITHDRAWN,
                        remarks,
                        Map.of(),
                        circumstances));
    }

    private Changed ended(
            Application before,
            ApplicationState state,
            EventType type,
            List<Remark> remarks,
            Map<String, String> reasons,
            Circumstances circumstances) {
        Moment moment = circumstances.moment();
        ApplicationChange change = before.change()
                .state(state)
                .remarks(remarks)
                .tasks(tasks -> TaskList.closed(tasks, moment.at()))
                .due(Optional.empty());
        if (Ledger.runs(before.ledger())) {
            change.enter(ledger.entry(ClockEntry.Kind.STOPPED, moment));
        }
        Application after = change.made();
        Map<String, String> details = new HashMap<>(reasons);
        details.put("from", before.state().name());
        return Changed.to(before, after, circumstances, events.of(after, type, moment, details));
    }
}
