package org.jietong.api.cases;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/** Handing applications over from one representative to another, with their history kept (R3.2). */
@ProviderType
public interface Handovers {

    /**
     * Hands one application over.
     *
     * @param to the next representative: active, of the application's utility, not on leave, not the present one
     * @param expectedVersion version the caller has seen
     * @return refused with {@code INVALID_REQUEST} at {@code /to}, {@code TRANSITION_REFUSED} when the application has
     *     ended, {@code STALE}
     */
    Outcome<ApplicationDetail> handOver(
            ApplicationNumber number,
            UUID to,
            HandoverReason reason,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once);

    /**
     * Hands all open applications of a person over, each by itself: what cannot be handed over stays and is told.
     *
     * @param from the present representative
     * @param to the next one; empty for the substitute named with their leave, or by the rule of assignment when there is
     *     none
     * @return one entry for each application, at most 1000 at a time; refused with {@code NOT_FOUND} for an unknown person
     */
    Outcome<List<Line>> handOverAll(UUID from, Optional<UUID> to, HandoverReason reason, Caller caller);

    /**
     * What came of one application.
     *
     * @param number the application
     * @param to the next representative, when it was handed over
     * @param refusal why it was not
     */
    record Line(ApplicationNumber number, Optional<Representative> to, Optional<Problem> refusal) {}
}
