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
 * @param fetch what came of fetching it, once that has ended
 */
public record Document(
        UUID id,
        String code,
        State state,
        Optional<LocalDate> promisedBy,
        Optional<StoredContent> content,
        Instant changedAt,
        Optional<Warned> warned,
        Optional<Fetch> fetch) {

    /** One that nobody was warned of, and that was not fetched. */
    public Document(
            UUID id,
            String code,
            State state,
            Optional<LocalDate> promisedBy,
            Optional<StoredContent> content,
            Instant changedAt) {
        this(id, code, state, promisedBy, content, changedAt, Optional.empty(), Optional.empty());
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
        /** The applicant consents to its source, and none is connected: staff look it up, it is not asked for (R2.4). */
        NOT_ASKED,
        /** It is being fetched from an evidence source: acceptance does not wait for it, supply does (R2.4). */
        FETCHING,
        /** Handed in, or the application form itself. */
        PROVIDED
    }

    /** The same after a warning. */
    public Document warned(Warned now) {
        return new Document(id, code, state, promisedBy, content, changedAt, Optional.of(now), fetch);
    }

    /** The same after it was received from its source. */
    public Document received(StoredContent file, Fetch from, Instant at) {
        return new Document(
                id, code, State.PROVIDED, promisedBy, Optional.of(file), at, Optional.empty(), Optional.of(from));
    }

    /** The same after its source did not give it: it is wanted again, by the day for which it was promised, if it was. */
    public Document wanted(Fetch failed, Instant at) {
        State now = promisedBy.isPresent() ? State.PROMISED : State.MISSING;
        return new Document(id, code, now, promisedBy, content, at, warned, Optional.of(failed));
    }

    /** The same while it is fetched; a promise counts only if it is not received. */
    public Document fetching(Instant at) {
        return new Document(id, code, State.FETCHING, promisedBy, content, at, warned, Optional.empty());
    }

    /** The same with a promise, which counts while it is fetched only if it is not received. */
    public Document promised(LocalDate by, Instant at) {
        State now = state == State.FETCHING ? State.FETCHING : State.PROMISED;
        return new Document(id, code, now, Optional.of(by), content, at, Optional.empty(), fetch);
    }

    /** Whether supply has to wait for it. */
    public boolean open() {
        return state == State.PROMISED || state == State.MISSING || state == State.FETCHING;
    }

    /** Whether it is not there and there is a promise of it. */
    public boolean hasPromise() {
        return open() && promisedBy.isPresent();
    }
}
