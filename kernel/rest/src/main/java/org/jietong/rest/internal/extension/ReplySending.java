package org.jietong.rest.internal.extension;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import org.jietong.api.extension.Reply;

/** Sends what stands in a reply; before everything else that looks at answers. */
@Priority(Priorities.USER + 1000)
final class ReplySending implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Reply reply) {
            response.setStatus(reply.status());
            reply.headers().forEach((name, value) -> response.getHeaders().putSingle(name, value));
            response.setEntity(reply.body().orElse(null));
        }
    }
}
