package org.jietong.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/** Sees to it that a body which breaks off or never comes is the sender's fault, whoever happens to read it. */
@PreMatching
@Priority(1)
public final class ArrivingBody implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        request.setEntityStream(new ArrivingStream(request.getEntityStream()));
    }
}
