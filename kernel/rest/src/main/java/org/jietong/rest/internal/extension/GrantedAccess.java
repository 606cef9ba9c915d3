package org.jietong.rest.internal.extension;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.extension.Grant;
import org.jietong.api.extension.Open;
import org.jietong.api.extension.Permitted;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.Exchange;

/** Lets in whom the extension's own table lets in, and refuses where nothing is said. */
@Priority(Priorities.AUTHORIZATION)
final class GrantedAccess implements ContainerRequestFilter {
    private final Map<String, Grant> grants;

    @Context
    private ResourceInfo resource;

    GrantedAccess(Map<String, Grant> grants) {
        this.grants = Map.copyOf(grants);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Caller caller = Exchange.of(request).caller();
        if (HttpMethod.OPTIONS.equals(request.getMethod())) {
            return;
        }
        Stream.of(resource.getResourceMethod(), resource.getResourceClass())
                .filter(Objects::nonNull)
                .filter(element ->
                        element.isAnnotationPresent(Open.class) || element.isAnnotationPresent(Permitted.class))
                .findFirst()
                .map(element -> refusal(element, caller))
                .orElseGet(() -> Optional.of(nothingSaid(caller)))
                .ifPresent(problem -> {
                    throw new RefusedException(problem);
                });
    }

    private Optional<Problem> refusal(AnnotatedElement element, Caller caller) {
        Permitted permitted = element.getAnnotation(Permitted.class);
        return permitted == null
                ? Optional.empty()
                : grants.get(permitted.value()).refusal(caller);
    }

    private static Problem nothingSaid(Caller caller) {
        return Problem.of(caller instanceof Caller.Anonymous ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
    }
}
