package org.jietong.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.lang.reflect.Method;
import org.jietong.api.extension.LargeBody;

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
        boolean upload = method != null
                && (method.isAnnotationPresent(Upload.class) || method.isAnnotationPresent(LargeBody.class));
        int limit = upload ? UPLOAD_LIMIT : LIMIT;
        // Before the body is looked at, since a sender that waits to be asked for it is asked by that.
        if (request.getLength() > limit) {
            throw LimitedStream.tooLarge(limit);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
        }
    }
}
