package org.jietong.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.MDC;

/** Gives each request an id, for the log and the answer. */
@PreMatching
@Priority(0)
public final class Arrival implements ContainerRequestFilter {
    /** Header and MDC key of the id. */
    static final String REQUEST_ID = "Jietong-Request-Id";

    static final String STARTED = Arrival.class.getName() + ".started";

    private final Supplier<UUID> ids;

    public Arrival(Supplier<UUID> ids) {
        this.ids = ids;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String id = ids.get().toString();
        request.setProperty(REQUEST_ID, id);
        request.setProperty(STARTED, System.nanoTime());
        MDC.put("requestId", id);
    }

    /** The id of a request. */
    public static String id(ContainerRequestContext request) {
        return (String) request.getProperty(REQUEST_ID);
    }
}
