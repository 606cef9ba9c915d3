package org.jietong.core.internal.cases.lifecycle;

import org.jietong.api.cases.Case;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Submission;
import org.jietong.api.rules.ClientType;

/**
 * What the documents of an application depend on beside its rules.
 *
 * @param applicant what the applicant is
 * @param consent what the applicant lets be fetched (R2.4)
 */
public record Applying(ClientType applicant, Consent consent) {

    public static Applying in(Submission submission) {
        return new Applying(submission.applicant().type(), submission.consent());
    }

    public static Applying in(Case whole) {
        return new Applying(whole.applicant().type(), whole.consent());
    }
}
