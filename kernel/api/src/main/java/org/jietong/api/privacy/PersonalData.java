package org.jietong.api.privacy;

import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is kept of a person, who is known by the telephone: given out as a whole, and erased. What somebody holds a mandate for is not
 * theirs.
 */
@ProviderType
public interface PersonalData {

    /** All that is kept of the applicant who asks. */
    PersonalRecord own(Caller.Applicant caller);

    /**
     * The same on behalf of a person who cannot ask.
     *
     * @param phone the telephone
     * @return refused as the policy says; it takes {@code HANDLE_PERSONAL_DATA} with a scope over everything
     */
    Outcome<PersonalRecord> of(String phone, Caller caller);

    /**
     * Erases all that is kept of the applicant who asks, the account with it: what tells the person is overwritten, what figures are made
     * of stays.
     *
     * @return refused with {@code PERSONAL_DATA_NEEDED} while a case is open, or has ended so lately that it has to be kept; each such
     *     case is named, and until when
     */
    Outcome<Erasure> eraseOwn(Caller.Applicant caller);

    /** The same on behalf of a person who cannot ask, likewise refused as the policy says. */
    Outcome<Erasure> erase(String phone, Caller caller);
}
