package org.jietong.rest.internal.group;

import java.net.URI;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.OutsideSignIn;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Signing in at a provider of identities, as long as one is set up; otherwise there is nothing at its address. */
@Component(service = FollowedOutsideSignIn.class)
public final class FollowedOutsideSignIn implements OutsideSignIn {
    // Assigned by the framework as the service comes and goes; constructor references cannot be dynamic.
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile OutsideSignIn present;

    @Activate
    public FollowedOutsideSignIn() {
        // nothing to prepare
    }

    @Override
    public Outcome<Departure> begin() {
        OutsideSignIn known = present;
        return known == null ? Outcome.refused(ProblemType.NOT_FOUND) : known.begin();
    }

    @Override
    public Outcome<Credentials.Outside> complete(String ticket, URI answer) {
        OutsideSignIn known = present;
        return known == null ? Outcome.refused(ProblemType.NOT_FOUND) : known.complete(ticket, answer);
    }
}
