package org.jietong.rest.internal.extension;

import org.jietong.api.identity.Caller;
import org.jietong.api.identity.SignedRequests;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;

/** Knows no key. */
final class NothingSigned implements SignedRequests {
    @Override
    public Outcome<Caller.Channel> recognise(Proof proof) {
        return Outcome.refused(ProblemType.SIGNATURE_REFUSED);
    }

    @Override
    public Outcome<Void> use(Proof proof) {
        throw new UnsupportedOperationException();
    }
}
