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
 */
public record ClockEntry(
        UUID id, Kind kind, Instant at, Optional<String> reason, Optional<String> note, String by, Instant recordedAt) {

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
