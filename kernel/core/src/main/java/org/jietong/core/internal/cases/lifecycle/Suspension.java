package org.jietong.core.internal.cases.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Command;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.NamedText;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockEntry.Kind;
import org.jietong.core.internal.cases.checks.SuspensionCheck;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Suspends the clock for a reason of the closed list, and lets it run again (R2.15).
 *
 * @param ledger writes the entries
 * @param deadlines works out the deadline anew
 * @param events tells of it
 */
record Suspension(Ledger ledger, Deadlines deadlines, Events events) {
    Outcome<Changed> suspend(Application before, Command.Suspend command, Circumstances circumstances) {
        Violations violations = new Violations();
        SuspensionCheck.check(command, circumstances.moment().today(), violations);
        return violations
                .unlessAny(before)
                .then(application -> allowed(application, command, circumstances))
                .map(application -> suspended(application, command, circumstances));
    }

    private Changed suspended(Application before, Command.Suspend command, Circumstances circumstances) {
        ClockEntry entry = ledger.suspension(command, circumstances.moment());
        Map<String, String> details = new HashMap<>();
        details.put("suspension", entry.id().toString());
        details.put("reason", command.reason());
        command.until().ifPresent(day -> details.put("until", day.toString()));
        return entered(before, entry, EventType.CLOCK_SUSPENDED, details, circumstances);
    }

    Outcome<Changed> resume(Application before, Command.Resume command, Circumstances circumstances) {
        return open(before, command.suspension(), circumstances.moment()).map(suspension -> {
            ClockEntry entry = ledger.entry(Kind.RESUMED, circumstances.moment());
            Map<String, String> details = Map.of("suspension", suspension.id().toString());
            return entered(before, entry, EventType.CLOCK_RESUMED, details, circumstances);
        });
    }

    private static Outcome<Application> allowed(
            Application before, Command.Suspend command, Circumstances circumstances) {
        List<String> reasons = circumstances.pack().suspensionReasons().stream()
                .map(NamedText::code)
                .toList();
        if (!reasons.contains(command.reason())) {
            Violation unknown =
                    new Violation("/reason", "UNKNOWN_REASON", Map.of("allowed", String.join(", ", reasons)));
            return Outcome.refused(Problem.of(ProblemType.SUSPENSION_REFUSED, List.of(unknown)));
        }
        return Ledger.suspended(before.ledger(), circumstances.moment())
                ? Outcome.refused(
                        Problem.of(ProblemType.SUSPENSION_REFUSED, List.of(Violation.of("", "ALREADY_SUSPENDED"))))
                : Outcome.done(before);
    }

    /** The suspension by its id, if it is the one that holds the clock now. */
    private static Outcome<ClockEntry> open(Application before, UUID id, Moment moment) {
        boolean known = before.ledger().stream()
                .anyMatch(entry -> entry.kind() == Kind.SUSPENDED && entry.id().equals(id));
        if (!known) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        ClockEntry last = Ledger.last(before.ledger());
        return last.id().equals(id) && !last.isOver(moment.at())
                ? Outcome.done(last)
                : Outcome.refused(
                        Problem.of(ProblemType.SUSPENSION_REFUSED, List.of(Violation.of("", "SUSPENSION_ENDED"))));
    }

    private Changed entered(
            Application before,
            ClockEntry entry,
            EventType type,
            Map<String, String> details,
            Circumstances circumstances) {
        Moment moment = circumstances.moment();
        Application after = before.change()
                .enter(entry)
                .due(deadlines.due(
                        Ledger.with(before.ledger(), entry),
                        circumstances.pack(),
                        circumstances.category(),
                        moment.at()))
                .made();
        return Changed.to(before, after, circumstances, events.of(after, type, moment, details));
    }
}
