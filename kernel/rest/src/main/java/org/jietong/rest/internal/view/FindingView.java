package org.jietong.rest.internal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Finding;

/**
 * Something that an inspection found wrong.
 *
 * @param id the finding
 * @param code what kind of thing
 * @param severity whether supply has to wait for it
 * @param text what was found
 * @param responsible who has to put it right
 * @param putRightBy the last day for it
 * @param photos the photos
 * @param clearance how it was cleared; absent while it is open
 */
public record FindingView(
        UUID id,
        String code,
        Finding.Severity severity,
        String text,
        Finding.Responsible responsible,
        Optional<LocalDate> putRightBy,
        List<PhotoView> photos,
        Optional<ClearanceView> clearance) {

    /**
     * How a finding was cleared.
     *
     * @param at when
     * @param by who found it put right
     * @param note in words
     * @param inspection the inspection that found so
     */
    public record ClearanceView(Instant at, String by, Optional<String> note, Optional<UUID> inspection) {
        static ClearanceView of(Finding.Clearance clearance) {
            return new ClearanceView(clearance.at(), clearance.by(), clearance.note(), clearance.inspection());
        }
    }

    public static FindingView of(Finding finding) {
        return new FindingView(
                finding.id(),
                finding.code(),
                finding.severity(),
                finding.text(),
                finding.responsible(),
                finding.putRightBy(),
                finding.photos().stream().map(PhotoView::of).toList(),
                finding.clearance().map(ClearanceView::of));
    }
}
