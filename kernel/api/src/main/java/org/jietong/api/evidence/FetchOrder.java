package org.jietong.api.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Consent;

/**
 * A document that is to be fetched, and the consent for its source (R2.4). There is one for each document of an
 * application, kept after its end.
 *
 * @param application the application
 * @param document code of the document
 * @param source code of the source
 * @param number number of the application
 * @param caseNumber number of the case
 * @param consent who consented to this source, when, and to which wording
 * @param askedAt when the document became wanted
 * @param attempts how often the source was asked
 * @param nextAt when it is asked next, or whoever asks now is taken for dead; empty when it is done
 * @param result what came of the last attempt; empty before the first
 */
public record FetchOrder(
        UUID application,
        String document,
        String source,
        ApplicationNumber number,
        CaseNumber caseNumber,
        Consent.Given consent,
        Instant askedAt,
        int attempts,
        Optional<Instant> nextAt,
        Optional<Result> result) {

    /** What came of an attempt. */
    public enum Result {
        /** It is there. */
        RECEIVED,
        /** The register has none. */
        NOT_FOUND,
        /** No source, or one that did not answer. */
        UNAVAILABLE,
        /** It answered too late. */
        TIMED_OUT,
        /** Not the type that the source said, or none that is taken. */
        WRONG_TYPE,
        /** Not the bytes that the source vouched for. */
        FORGED,
        /** Larger than a document may be. */
        TOO_LARGE,
        /** No longer valid. */
        EXPIRED,
        /** Found to be harmful. */
        INFECTED,
        /** There is no consent on record for this source. */
        NO_CONSENT,
        /** Not needed any more: it was handed in, or the application has ended. */
        DROPPED;

        /** Whether another attempt can have another result. */
        public boolean passing() {
            return this == UNAVAILABLE || this == TIMED_OUT;
        }

        /** Whether it was not the source that this came of: it was not asked. */
        public boolean unasked() {
            return this == NO_CONSENT || this == DROPPED;
        }

        /** Whether the source did what it is for, if only to say that it has nothing. */
        public boolean answered() {
            return this == RECEIVED || this == NOT_FOUND || this == EXPIRED;
        }
    }

    /** One more attempt begins, which is taken for dead at an instant. */
    public FetchOrder begun(Instant deadAt) {
        return with(attempts + 1, Optional.of(deadAt), result);
    }

    /** The attempt has failed; the next is at an instant. */
    public FetchOrder failed(Result now, Instant next) {
        return with(attempts, Optional.of(next), Optional.of(now));
    }

    /** It is done. */
    public FetchOrder done(Result now) {
        return with(attempts, Optional.empty(), Optional.of(now));
    }

    private FetchOrder with(int count, Optional<Instant> next, Optional<Result> last) {
        return new FetchOrder(application, document, source, number, caseNumber, consent, askedAt, count, next, last);
    }
}
