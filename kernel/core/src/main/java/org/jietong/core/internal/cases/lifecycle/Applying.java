package org.jietong.core.internal.cases.lifecycle;

import java.util.Optional;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Submission;
import org.jietong.api.rules.ClientType;

/**
 * What the documents and promises of an application depend on beside its rules.
 *
 * @param applicant what the applicant is
 * @param consent what the applicant lets be fetched (R2.4)
 * @param identityNumber by which the applicant's broken promises are found
 */
public record Applying(ClientType applicant, Consent consent, Optional<String> identityNumber) {

    public static Applying in(Submission submission) {
        return new Applying(
                submission.applicant().type(),
                submission.consent(),
                submission.applicant().identityNumber());
    }

    public static Applying in(Case whole) {
        return new Applying(
                whole.applicant().type(), whole.consent(), whole.applicant().identityNumber());
    }
}
