package org.jietong.api.time;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the ledger of a clock. Entries are only ever added.
 *
 * @param id the entry; a suspension is named by the id of its {@code SUSPENDED} entry
 * @param kind what happened
 * @param at when it took effect
 * @param reason code of the suspension reason, for {@code SUSPENDED}
 * @param note the words of whoever entered it
 * @param by name of whoever entered it
 * @param recordedAt when it was entered
 * @param until for {@code SUSPENDED}, the instant the clock runs again by itself, later than {@code at}; empty when
 *     somebody has to say so
 * @param evidence for {@code SUSPENDED}, what shows the reason, for example number and date of an approval by others
 */
public record ClockEntry(
        UUID id,
        Kind kind,
        Instant at,
        Optional<String> reason,
        Optional<String> note,
        String by,
        Instant recordedAt,
        Optional<Instant> until,
        Optional<String> evidence) {

    /** An entry that ends when another one says so. */
    public ClockEntry(
            UUID id,
            Kind kind,
            Instant at,
            Optional<String> reason,
            Optional<String> note,
            String by,
            Instant recordedAt) {
        this(id, kind, at, reason, note, by, recordedAt, Optional.empty(), Optional.empty());
    }

    /** Whether this suspension has ended by itself at an instant. */
    public boolean isOver(Instant now) {
        return until.map(end -> !end.isAfter(now)).orElse(false);
    }

    /** What an entry says. */
    public enum Kind {
        /** The application was accepted (R2.11). */
        STARTED,
        /** The clock stands, for a reason of the pack's list (R2.15). */
        SUSPENDED,
        /** The clock runs again. */
        RESUMED,
        /** Supply started (R2.11), or the application ended without supply. */
        STOPPED
    }
}
