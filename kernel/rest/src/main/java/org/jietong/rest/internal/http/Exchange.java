package org.jietong.rest.internal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jietong.api.identity.Caller;
import org.jietong.rest.internal.problem.Languages;

/**
 * Who asks, and in which language the answer is read.
 *
 * @param caller who asks
 * @param language one of the product's languages
 */
public record Exchange(Caller caller, Locale language) {
    private static final String CALLER = Exchange.class.getName() + ".caller";

    /** The exchange of a request; anonymous until a session was recognised. */
    public static Exchange of(ContainerRequestContext request) {
        Caller caller = request.getProperty(CALLER) instanceof Caller known ? known : new Caller.Anonymous();
        return new Exchange(caller, Languages.best(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    static void remember(ContainerRequestContext request, Caller caller) {
        request.setProperty(CALLER, caller);
    }
}
