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
    private static final String MACHINE = Exchange.class.getName() + ".machine";

    /** The exchange of a request; anonymous until a session or a machine was recognised. */
    public static Exchange of(ContainerRequestContext request) {
        Caller caller =
                session(request).map(Session::caller).or(() -> machine(request)).orElseGet(Caller.Anonymous::new);
        return new Exchange(caller, Languages.best(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The session of a request, if there is one. */
    public static Optional<Session> session(ContainerRequestContext request) {
        return request.getProperty(SESSION) instanceof Session known ? Optional.of(known) : Optional.empty();
    }

    /** The machine that signed a request, if one did. */
    static Optional<Caller> machine(ContainerRequestContext request) {
        return request.getProperty(MACHINE) instanceof Caller known ? Optional.of(known) : Optional.empty();
    }

    /** Whose signature a request bears. */
    public static void remember(ContainerRequestContext request, Caller.Channel machine) {
        request.setProperty(MACHINE, machine);
    }

    static void remember(ContainerRequestContext request, Session session) {
        request.setProperty(SESSION, session);
    }
}
