package org.jietong.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.lang.reflect.Method;

/** Stops bodies that are larger than any honest request, whether they announce their length or not. */
@Priority(Priorities.ENTITY_CODER)
public final class BodyLimit implements ContainerRequestFilter {
    /** The most that a body without a file may have, in bytes. */
    static final int LIMIT = 1024 * 1024;

    /** The same with a file: a little more than the largest file, for the form around it. */
    static final int UPLOAD_LIMIT = 20 * LIMIT + 64 * 1024;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Method method = resource.getResourceMethod();
        boolean upload = method != null && method.isAnnotationPresent(Upload.class);
        if (request.hasEntity()) {
            int limit = upload ? UPLOAD_LIMIT : LIMIT;
            LimitedStream body = new LimitedStream(request.getEntityStream(), limit);
            if (request.getLength() > limit) {
                throw body.tooLarge();
            }
            request.setEntityStream(body);
        }
    }
}
