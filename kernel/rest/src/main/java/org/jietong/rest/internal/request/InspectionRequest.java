package org.jietong.rest.internal.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Finding;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.WorkCommand;

/**
 * Enters an inspection before supply.
 *
 * @param result what came of it
 * @param at when it took place; this moment when it is not given
 * @param note in words
 * @param findings what is wrong
 * @param cleared earlier findings that are put right
 * @param carried earlier findings that are not; every finding that is open stands in one of the two
 */
public record InspectionRequest(
        Inspection.Result result,
        Optional<Instant> at,
        Optional<String> note,
        Optional<List<FindingRequest>> findings,
        Optional<List<UUID>> cleared,
        Optional<List<UUID>> carried) {

    /**
     * Something that is wrong.
     *
     * @param code what kind of thing
     * @param severity whether supply has to wait for it
     * @param text what was found
     * @param responsible who has to put it right
     * @param putRightBy the last day for it
     */
    public record FindingRequest(
            String code,
            Finding.Severity severity,
            String text,
            Finding.Responsible responsible,
            Optional<LocalDate> putRightBy) {
        WorkCommand.Found found() {
            return new WorkCommand.Found(code, severity, text, responsible, putRightBy);
        }
    }

    public WorkCommand command() {
        return new WorkCommand.Inspect(
                result,
                at,
                note,
                findings.orElse(List.of()).stream().map(FindingRequest::found).toList(),
                cleared.orElse(List.of()),
                carried.orElse(List.of()));
    }
}
