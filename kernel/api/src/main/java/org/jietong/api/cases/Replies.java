package org.jietong.api.cases;

import java.util.Optional;
import java.util.OptionalInt;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/** The use cases over the one reply of a case (R1.3). */
@ProviderType
public interface Replies {

    /**
     * Issues the reply, and tells the applicant. Issued again, it is the reply that stands, unless applications or plans have
     * changed since: then it is a further edition.
     *
     * @return refused with {@code CASE_CLOSED} when nothing of the case is running, or {@code PLANS_MISSING} with a violation
     *     for each running application that has no plan that still holds
     */
    Outcome<IssuedReply> issue(CaseNumber number, Caller caller, Once<IssuedReply> once);

    /**
     * The reply of a case, for the applicant and for staff who may see any of its applications.
     *
     * @param edition which one; the newest when it is empty
     * @return refused with {@code NO_REPLY} when there is none of the kind
     */
    Outcome<IssuedReply> find(CaseNumber number, OptionalInt edition, CaseParty party);

    /** The newest reply of a case; for readers who were let see the case. */
    Optional<IssuedReply> newest(CaseDetail seen);
}
