package org.jietong.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * An inspection of an application before supply, as it is kept.
 *
 * @param id the inspection
 * @param result what came of it
 * @param at when it took place
 * @param inspector name of whoever inspected
 * @param note in words
 * @param findings what it found, in order
 * @param cleared earlier findings that it found put right
 * @param carried earlier findings that it found open still
 */
public record SiteInspection(
        UUID id,
        Inspection.Result result,
        Instant at,
        String inspector,
        Optional<String> note,
        List<Finding> findings,
        List<UUID> cleared,
        List<UUID> carried) {
    public SiteInspection {
        findings = List.copyOf(findings);
        cleared = List.copyOf(cleared);
        carried = List.copyOf(carried);
    }

    SiteInspection with(UnaryOperator<Finding> change) {
        return new SiteInspection(
                id, result, at, inspector, note, findings.stream().map(change).toList(), cleared, carried);
    }

    /** The same in short, as it is told with the start of supply. */
    public Inspection inShort() {
        return new Inspection(result, findings.stream().map(Finding::text).toList());
    }
}
