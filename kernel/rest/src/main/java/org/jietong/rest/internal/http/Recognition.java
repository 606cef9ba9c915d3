package org.jietong.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.identity.Session;
import org.jietong.api.identity.Sessions;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;

/**
 * Recognises the caller: by the bearer token, of which a wrong one is refused even where none is needed, or by the cookie, of
 * which an old one counts as none. Changes by cookie need the header that no other site can send. Machines were recognised
 * before.
 */
@Priority(Priorities.AUTHENTICATION)
public final class Recognition implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Whoever has something to do first can still do that, see who they are, and leave. */
    private static final String OWN_SESSION = "sessions/current";

    /** By these a session begins; whether there is an older one does not matter. */
    private static final Set<String> BEGINNINGS = Set.of("sessions", "sessions/codes", "sessions/refresh");

    private final Sessions sessions;

    public Recognition(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (Exchange.machine(request).isPresent()) {
            return;
        }
        String path = path(request);
        boolean begins = HttpMethod.POST.equals(request.getMethod()) && BEGINNINGS.contains(path);
        Optional<Session> session = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                ? byCookie(request, begins)
                : Optional.of(byToken(request));
        session.ifPresent(known -> {
            if (!known.todo().isEmpty() && !begins && !path.startsWith(OWN_SESSION)) {
                throw new RefusedException(Problem.of(ProblemType.PASSWORD_CHANGE_REQUIRED));
            }
            Exchange.remember(request, known);
        });
    }

    private Session byToken(ContainerRequestContext request) {
        return bearer(request)
                .flatMap(sessions::find)
                .filter(session -> !session.byCookie())
                .orElseThrow(() -> new RefusedException(Problem.of(ProblemType.UNAUTHENTICATED)));
    }

    private Optional<Session> byCookie(ContainerRequestContext request, boolean begins) {
        Optional<String> token = SessionCookies.token(request).filter(sent -> !begins);
        Optional<Session> session = token.flatMap(sessions::find).filter(Session::byCookie);
        if (session.isEmpty() && !begins && request.getHeaderString(SessionCookies.CSRF_HEADER) != null) {
            // Who sends the header means a session; without one it must not be done in nobody's name.
            throw new RefusedException(Problem.of(ProblemType.UNAUTHENTICATED));
        }
        boolean change = !SAFE.contains(request.getMethod());
        if (session.isPresent() && change && !SessionCookies.hasCsrf(request, token.get())) {
            throw new RefusedException(Problem.of(ProblemType.CSRF_REFUSED));
        }
        return session;
    }

    /** The token of a request, however it is carried. */
    public static Optional<String> token(ContainerRequestContext request) {
        return bearer(request).or(() -> SessionCookies.token(request));
    }

    private static Optional<String> bearer(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).trim());
    }

    private static String path(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
