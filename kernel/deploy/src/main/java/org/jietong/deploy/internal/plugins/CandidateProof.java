package org.jietong.deploy.internal.plugins;

import org.jietong.api.problem.Outcome;

/** What a bundle has to show, beyond that it serves, before look-ups move to it. */
@FunctionalInterface
interface CandidateProof {

    /** @return the candidate; refused with what it does not satisfy, for people */
    Outcome<Candidate> of(Candidate candidate);

    /** This proof and then another. */
    default CandidateProof and(CandidateProof next) {
        return candidate -> of(candidate).then(next::of);
    }
}
