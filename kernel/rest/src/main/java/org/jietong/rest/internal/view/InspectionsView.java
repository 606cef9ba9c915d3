package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Finding;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Inspections;
import org.jietong.api.cases.SiteInspection;

/**
 * The inspections of an application before supply.
 *
 * @param reinspectionRequired whether the last one failed, so that supply waits for another
 * @param openFindings how many findings are open
 * @param supplyHeld whether one of them is such that supply has to wait for it
 * @param history oldest first
 */
public record InspectionsView(
        boolean reinspectionRequired, int openFindings, boolean supplyHeld, List<HeldView> history) {

    /**
     * An inspection.
     *
     * @param id the inspection; absent for one that was told only with the start of supply
     * @param result what came of it
     * @param at when it took place
     * @param inspector who inspected
     * @param note in words
     * @param findings what it found
     * @param cleared earlier findings that it found put right
     * @param carried earlier findings that it found open still
     */
    public record HeldView(
            Optional<UUID> id,
            Inspection.Result result,
            Instant at,
            Optional<String> inspector,
            Optional<String> note,
            List<FindingView> findings,
            List<UUID> cleared,
            List<UUID> carried) {
        static HeldView of(SiteInspection inspection) {
            return new HeldView(
                    Optional.of(inspection.id()),
                    inspection.result(),
                    inspection.at(),
                    Optional.of(inspection.inspector()),
                    inspection.note(),
                    inspection.findings().stream().map(FindingView::of).toList(),
                    inspection.cleared(),
                    inspection.carried());
        }

        private static HeldView of(Connection connection) {
            Inspection told = connection.inspection();
            return new HeldView(
                    Optional.empty(),
                    told.result(),
                    connection.supplyStartedAt(),
                    Optional.empty(),
                    Optional.of(String.join("\n", told.findings())).filter(words -> !words.isBlank()),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    public static InspectionsView of(Application application) {
        Inspections inspections = application.inspections();
        Stream<HeldView> toldWithSupply =
                inspections.history().isEmpty() ? application.connection().map(HeldView::of).stream() : Stream.empty();
        return new InspectionsView(
                inspections.failed(),
                inspections.open().size(),
                inspections.open().stream().anyMatch(Finding::holdsSupply),
                Stream.concat(inspections.history().stream().map(HeldView::of), toldWithSupply)
                        .toList());
    }
}
