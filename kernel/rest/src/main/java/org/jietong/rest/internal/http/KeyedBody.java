package org.jietong.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import org.jietong.api.extension.LargeBody;

/** Takes the digest of a body that comes with an {@code Idempotency-Key}. An upload gives its own, by its content. */
@Priority(Priorities.USER + 1)
public final class KeyedBody implements ContainerRequestFilter {
    private static final String DIGEST = KeyedBody.class.getName() + ".digest";

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Method method = resource.getResourceMethod();
        boolean upload = method != null
                && (method.isAnnotationPresent(Upload.class) || method.isAnnotationPresent(LargeBody.class));
        if (!upload && IdempotencyKey.key(request).isPresent()) {
            byte[] body = request.getEntityStream().readAllBytes();
            request.setProperty(DIGEST, IdempotencyKey.digest(body));
            request.setEntityStream(new ByteArrayInputStream(body));
        }
    }

    /** The digest of the body, which was read to the end. */
    public static String digest(ContainerRequestContext request) {
        return request.getProperty(DIGEST) instanceof String digest ? digest : IdempotencyKey.digest(new byte[0]);
    }
}
