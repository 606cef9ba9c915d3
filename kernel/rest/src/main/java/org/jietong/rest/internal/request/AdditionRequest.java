package org.jietong.rest.internal.request;

import java.util.Optional;
import org.jietong.api.cases.Addition;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Submission;
import org.jietong.api.rules.Facts;

/**
 * Asks for a further utility within an open case (R1.3).
 *
 * @param utility the utility
 * @param facts what is said of the project
 * @param consent what may be fetched besides what was consented to already
 * @param commitment promise of documents
 */
public record AdditionRequest(
        String utility, Facts facts, Optional<Consent> consent, Optional<CommitmentRequest> commitment) {
    public Addition addition() {
        return new Addition(
                new Submission.Wish(utility, facts), consent, commitment.map(CommitmentRequest::commitment));
    }
}
