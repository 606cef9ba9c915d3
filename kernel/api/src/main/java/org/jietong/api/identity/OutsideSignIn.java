package org.jietong.api.identity;

import java.net.URI;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Signing in of staff at somebody else's: a browser goes to a provider of identities and comes back with what the provider says. There
 * is such a service only where one is set up.
 */
@ProviderType
public interface OutsideSignIn {

    /**
     * How a browser goes there.
     *
     * @param to where to
     * @param ticket what it keeps meanwhile, and shows when it comes back
     */
    record Departure(URI to, String ticket) {
        @Override
        public String toString() {
            return "Departure";
        }
    }

    /** Begins; refused with {@code UNAVAILABLE} when the provider does not answer. */
    Outcome<Departure> begin();

    /**
     * Who came back.
     *
     * @param ticket what the browser kept
     * @param answer the address that it was sent back to, with what the provider put into it
     * @return refused with {@code SIGN_IN_REFUSED} when it is no answer to this browser's question or is not to be believed, with
     *     {@code FORBIDDEN} when the person has nothing to do here, with {@code UNAVAILABLE} when the provider does not answer
     */
    Outcome<Credentials.Outside> complete(String ticket, URI answer);
}
