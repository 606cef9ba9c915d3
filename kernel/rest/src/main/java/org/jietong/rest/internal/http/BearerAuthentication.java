package org.jietong.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Sessions;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;

/** Recognises the caller by the bearer token. A token that is wrong is refused even where none is needed. */
@Priority(Priorities.AUTHENTICATION)
public final class BearerAuthentication implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final Sessions sessions;

    public BearerAuthentication(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            Caller caller = token(request)
                    .<Caller>flatMap(sessions::callerOf)
                    .orElseThrow(() -> new RefusedException(Problem.of(ProblemType.UNAUTHENTICATED)));
            Exchange.remember(request, caller);
        }
    }

    /** The bearer token of a request. */
    public static Optional<String> token(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).trim());
    }
}
