package org.jietong.core.internal.cases.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Finding;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Inspections;
import org.jietong.api.cases.SiteInspection;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Ids;
import org.jietong.core.internal.cases.checks.InspectionCheck;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Enters the inspections before supply, each with what it found and what became of earlier findings.
 *
 * @param ids ids of inspections and findings
 * @param events tells of them
 */
record Inspecting(Ids ids, Events events) {

    Outcome<Changed> apply(Application before, WorkCommand.Inspect command, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        Instant at = command.at().orElse(moment.at()).truncatedTo(ChronoUnit.MICROS);
        Violations violations = new Violations();
        InspectionCheck.check(command, before, LocalDate.ofInstant(at, moment.zone()), moment.at(), violations);
        return violations.unlessAny(before).map(application -> entered(application, command, at, circumstances));
    }

    private Changed entered(Application before, WorkCommand.Inspect command, Instant at, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        SiteInspection inspection = new SiteInspection(
                ids.next(),
                command.result(),
                at,
                moment.actor().name(),
                command.note(),
                command.found().stream().map(this::finding).toList(),
                command.cleared(),
                command.carried());
        Finding.Clearance clearance =
                new Finding.Clearance(at, moment.actor().name(), Optional.empty(), Optional.of(inspection.id()));
        Application after = before.change()
                .inspections(all -> cleared(all, command, clearance).with(inspection))
                .made();
        return Changed.to(
                before,
                after,
                circumstances,
                events.of(after, EventType.INSPECTED, moment, details(after.inspections())));
    }

    private static Inspections cleared(Inspections all, WorkCommand.Inspect command, Finding.Clearance clearance) {
        Inspections now = all;
        for (var finding : command.cleared()) {
            now = now.changing(finding, some -> some.cleared(clearance));
        }
        return now;
    }

    private Finding finding(WorkCommand.Found found) {
        return new Finding(
                ids.next(),
                found.code(),
                found.severity(),
                found.text(),
                found.responsible(),
                found.putRightBy(),
                List.of(),
                Optional.empty());
    }

    static Map<String, String> details(Inspections inspections) {
        SiteInspection last = inspections.last().orElseThrow();
        String key = last.result() == Inspection.Result.FAILED ? "failed" : "passed";
        return Map.of(
                "inspection",
                last.id().toString(),
                "result",
                last.result().name(),
                "findings",
                Integer.toString(last.findings().size()),
                "open",
                Integer.toString(inspections.open().size()),
                key,
                "true");
    }
}
