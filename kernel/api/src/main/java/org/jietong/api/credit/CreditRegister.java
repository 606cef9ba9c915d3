package org.jietong.api.credit;

import java.util.List;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The register of broken promises. The system enters them; staff see them and can take one back. Entries that have lapsed
 * or were taken back are shown with the others.
 */
@ProviderType
public interface CreditRegister {

    /**
     * The entries of the applicant of an application, from all applications that the applicant ever handed in; newest first.
     * Nobody without an identity number has any.
     */
    Outcome<List<BrokenPromise>> ofApplicant(ApplicationNumber number, Caller caller);

    /** The newest entries that lie within the caller's scope, at most 200. */
    Outcome<List<BrokenPromise>> newest(Caller caller);

    /**
     * Takes an entry back, so that it no longer counts.
     *
     * @param reason why, 1 to 500 characters
     * @return refused with {@code CREDIT_ENTRY_ENDED} when it was taken back already
     */
    Outcome<BrokenPromise> lift(UUID entry, String reason, Caller caller);
}
