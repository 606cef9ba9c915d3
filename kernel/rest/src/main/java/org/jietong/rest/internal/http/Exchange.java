package org.jietong.rest.internal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Session;
import org.jietong.rest.internal.problem.Languages;

/**
 * Who asks, and in which language the answer is read.
 *
 * @param caller who asks
 * @param language one of the product's languages
 */
public record Exchange(Caller caller, Locale language) {
    private static final String SESSION = Exchange.class.getName() + ".session";

    /** The exchange of a request; anonymous until a session was recognised. */
    public static Exchange of(ContainerRequestContext request) {
        Caller caller = session(request).map(Session::caller).orElseGet(Caller.Anonymous::new);
        return new Exchange(caller, Languages.best(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The session of a request, if there is one. */
    public static Optional<Session> session(ContainerRequestContext request) {
        return request.getProperty(SESSION) instanceof Session known ? Optional.of(known) : Optional.empty();
    }

    static void remember(ContainerRequestContext request, Session session) {
        request.setProperty(SESSION, session);
    }
}
