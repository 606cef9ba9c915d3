package org.jietong.rest.internal.door;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.Route;

/** Lets in whom the table lets in, and refuses everybody where it says nothing. */
@Priority(Priorities.AUTHORIZATION)
public final class Door implements ContainerRequestFilter {
    private final OperationTable table;
    private final AccessPolicy policy;

    @Context
    private ExtendedUriInfo uri;

    public Door(OperationTable table, AccessPolicy policy) {
        this.table = table;
        this.policy = policy;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (HttpMethod.OPTIONS.equals(request.getMethod())) {
            return;
        }
        Caller caller = Exchange.of(request).caller();
        String method = HttpMethod.HEAD.equals(request.getMethod()) ? HttpMethod.GET : request.getMethod();
        Optional<Problem> refusal = table.find(method, Route.of(uri))
                .map(entry -> entry.refusal(caller, policy))
                .orElseGet(() -> Optional.of(nothingSaid(caller)));
        refusal.ifPresent(problem -> {
            throw new RefusedException(problem);
        });
    }

    private static Problem nothingSaid(Caller caller) {
        return Problem.of(caller instanceof Caller.Anonymous ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
    }
}
