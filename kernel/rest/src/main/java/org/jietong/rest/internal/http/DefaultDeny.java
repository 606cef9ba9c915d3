package org.jietong.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.util.Objects;
import java.util.stream.Stream;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;

/** Refuses everybody without a session, except where a resource says that it is open to anyone. */
@Priority(Priorities.AUTHORIZATION)
public final class DefaultDeny implements ContainerRequestFilter {
    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean asksForMethodsOnly = HttpMethod.OPTIONS.equals(request.getMethod());
        if (Exchange.of(request).caller() instanceof Caller.Anonymous && !asksForMethodsOnly && !open()) {
            throw new RefusedException(Problem.of(ProblemType.UNAUTHENTICATED));
        }
    }

    private boolean open() {
        return Stream.of(resource.getResourceMethod(), resource.getResourceClass())
                .filter(Objects::nonNull)
                .anyMatch(element -> element.isAnnotationPresent(OpenToAnyone.class));
    }
}
