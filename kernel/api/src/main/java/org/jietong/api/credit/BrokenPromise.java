package org.jietong.api.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.journal.Actor;

/**
 * An entry of the register: a document was not handed in by the day that was promised for it (R2.5).
 *
 * @param id the entry
 * @param subject whose promise it was: a keyed digest of the identity number or credit code, in hex, which tells nobody who
 *     that is
 * @param application the application it was given for
 * @param document code of the document
 * @param promisedBy the day that was promised
 * @param at when the promise was broken
 * @param lapsesAt from when on it does not count any more
 * @param lift that somebody took it back, if somebody did
 */
public record BrokenPromise(
        UUID id,
        String subject,
        ApplicationKey application,
        String document,
        LocalDate promisedBy,
        Instant at,
        Instant lapsesAt,
        Optional<Lift> lift) {

    /**
     * That an entry was taken back.
     *
     * @param by who did it
     * @param at when
     * @param reason why, 1 to 500 characters
     */
    public record Lift(Actor by, Instant at, String reason) {}

    /** The same, taken back. */
    public BrokenPromise lifted(Lift by) {
        return new BrokenPromise(id, subject, application, document, promisedBy, at, lapsesAt, Optional.of(by));
    }

    /** Whether it counts against its applicant, when only what was broken since an instant does. */
    public boolean counts(Instant since, Instant now) {
        return lift.isEmpty() && lapsesAt.isAfter(now) && !at.isBefore(since);
    }
}
