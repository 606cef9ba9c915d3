package org.jietong.core.internal.cases.lifecycle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Finding;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.SiteInspection;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Ids;
import org.jietong.api.time.ClockEntry;
import org.jietong.core.internal.cases.checks.ConnectionCheck;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Starts supply: not while a document is open (R2.5), not without an inspection that was passed (R2.2) nor while a finding is
 * open that it has to wait for; the clock stops (R2.11).
 *
 * @param ledger stops the clock
 * @param ids ids of an inspection that is told only now
 * @param events tells of it
 */
record SupplyStart(Ledger ledger, Ids ids, Events events) {

    Outcome<Changed> apply(Application before, Command.Connect command, Circumstances circumstances) {
        Instant acceptedAt = before.ledger().get(0).at();
        Violations violations = new Violations();
        ConnectionCheck.check(command, acceptedAt, circumstances.moment().at(), violations);
        Optional<Inspection> last =
                command.inspection().or(() -> before.inspections().last().map(SiteInspection::inShort));
        if (last.isEmpty()) {
            violations.add("/inspection", "MISSING");
        }
        return violations
                .unlessAny(before)
                .then(SupplyStart::nothingOpen)
                .then(application -> inspected(application, last.orElseThrow()))
                .map(application -> connected(application, command, last.orElseThrow(), circumstances));
    }

    private static Outcome<Application> nothingOpen(Application application) {
        List<Violation> open = application.documents().stream()
                .filter(Document::open)
                .map(document -> new Violation("", why(document), Map.of("document", document.code())))
                .toList();
        return open.isEmpty()
                ? Outcome.done(application)
                : Outcome.refused(Problem.of(ProblemType.DOCUMENTS_OPEN, open));
    }

    private static String why(Document document) {
        return document.state() == Document.State.FETCHING ? "DOCUMENT_BEING_FETCHED" : "DOCUMENT_OPEN";
    }

    private static Outcome<Application> inspected(Application application, Inspection inspection) {
        if (inspection.result() != Inspection.Result.PASSED) {
            return Outcome.refused(ProblemType.INSPECTION_NOT_PASSED);
        }
        List<Violation> open = application.inspections().open().stream()
                .filter(Finding::holdsSupply)
                .map(finding -> new Violation(
                        "", "FINDING_OPEN", Map.of("finding", finding.id().toString(), "code", finding.code())))
                .toList();
        return open.isEmpty()
                ? Outcome.done(application)
                : Outcome.refused(Problem.of(ProblemType.FINDINGS_OPEN, open));
    }

    private Changed connected(
            Application before, Command.Connect command, Inspection inspection, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        Instant supplied = later(
                command.supplyStartedAt().orElse(moment.at()).truncatedTo(ChronoUnit.MICROS),
                before.ledger().get(0).at());
        Application after = before.change()
                .state(ApplicationState.CONNECTED)
                .connection(new Connection(inspection, command.meters(), supplied))
                .inspections(all -> command.inspection()
                        .filter(told -> !all.history().isEmpty())
                        .map(told -> all.with(entered(told, moment)))
                        .orElse(all))
                .enter(ledger.entry(ClockEntry.Kind.STOPPED, supplied, moment))
                .due(Optional.empty())
                .tasks(tasks -> TaskList.closed(tasks, moment.at()))
                .made();
        Map<String, String> details = Map.of(
                "supplyStartedAt", supplied.toString(),
                "meters", Integer.toString(command.meters().size()));
        return Changed.to(before, after, circumstances, events.of(after, EventType.SUPPLY_STARTED, moment, details));
    }

    /** What was told with the start of supply, after inspections that were entered: the last of them. */
    private SiteInspection entered(Inspection told, Moment moment) {
        return new SiteInspection(
                ids.next(),
                told.result(),
                moment.at(),
                moment.actor().name(),
                Optional.of(String.join("\n", told.findings())).filter(words -> !words.isBlank()),
                List.of(),
                List.of(),
                List.of());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
