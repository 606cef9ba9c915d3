package org.jietong.api.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A document of an application.
 *
 * @param id the document
 * @param code which document of the pack
 * @param state whether it is there
 * @param promisedBy the last day of the promise, for one that was promised
 * @param content what was handed in
 * @param changedAt when its state changed last
 * @param warned how far its applicant was warned of the promised day
 */
public record Document(
        UUID id,
        String code,
        State state,
        Optional<LocalDate> promisedBy,
        Optional<StoredContent> content,
        Instant changedAt,
        Optional<Warned> warned) {

    /** One that nobody was warned of. */
    public Document(
            UUID id,
            String code,
            State state,
            Optional<LocalDate> promisedBy,
            Optional<StoredContent> content,
            Instant changedAt) {
        this(id, code, state, promisedBy, content, changedAt, Optional.empty());
    }

    /** How far somebody was warned of a promised day; each is told once (R2.5). */
    public enum Warned {
        /** The day comes near. */
        REMINDED,
        /** The day is over. */
        OVERDUE
    }

    /** Whether a document is there. */
    public enum State {
        /** Needed and not there; acceptance needs it or a promise of it. */
        MISSING,
        /** Promised by a commitment; supply cannot start while it is open (R2.5). */
        PROMISED,
        /** An evidence source may give it with the applicant's consent: it is not asked for (R2.4). */
        NOT_ASKED,
        /** Handed in, or the application form itself. */
        PROVIDED
    }

    /** The same after a warning. */
    public Document warned(Warned now) {
        return new Document(id, code, state, promisedBy, content, changedAt, Optional.of(now));
    }

    /** Whether supply has to wait for it. */
    public boolean open() {
        return state == State.PROMISED || state == State.MISSING;
    }
}
