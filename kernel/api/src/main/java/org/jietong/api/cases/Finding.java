package org.jietong.api.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that an inspection found wrong.
 *
 * @param id the finding
 * @param code what kind of thing, {@code UPPER_SNAKE}
 * @param severity whether supply has to wait for it
 * @param text what was found, 1 to 500 characters
 * @param responsible who has to put it right
 * @param putRightBy the last day for it
 * @param photos the photos, in the order in which they were attached
 * @param clearance how it was cleared; empty while it is open
 */
public record Finding(
        UUID id,
        String code,
        Severity severity,
        String text,
        Responsible responsible,
        Optional<LocalDate> putRightBy,
        List<Photo> photos,
        Optional<Clearance> clearance) {
    public Finding {
        photos = List.copyOf(photos);
    }

    /** Whether supply has to wait. */
    public enum Severity {
        /** Supply need not wait for it. */
        MINOR,
        /** Supply does not start while it is open. */
        GRAVE
    }

    /** Who has to put a finding right. */
    public enum Responsible {
        UTILITY,
        CONTRACTOR,
        APPLICANT
    }

    /**
     * How a finding was cleared.
     *
     * @param at when
     * @param by name of whoever found it put right
     * @param note in words, at most 500 characters
     * @param inspection the inspection that found so; empty when it was cleared between inspections
     */
    public record Clearance(Instant at, String by, Optional<String> note, Optional<UUID> inspection) {}

    public boolean open() {
        return clearance.isEmpty();
    }

    /** Whether supply has to wait for it. */
    public boolean holdsSupply() {
        return open() && severity == Severity.GRAVE;
    }

    public Finding cleared(Clearance how) {
        return new Finding(id, code, severity, text, responsible, putRightBy, photos, Optional.of(how));
    }

    public Finding with(Photo photo) {
        List<Photo> all = new ArrayList<>(photos);
        all.add(photo);
        return new Finding(id, code, severity, text, responsible, putRightBy, all, clearance);
    }
}
