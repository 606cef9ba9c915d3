package org.jietong.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import java.time.Duration;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** One line and one measurement for each answer, without addresses' queries, bodies or anything personal. */
@Priority(Priorities.USER)
public final class AccessLog implements ContainerResponseFilter {
    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
    private static final String UNMATCHED = "unmatched";

    private final RequestMeter meter;
    private final String prefix;

    @Context
    private ExtendedUriInfo uri;

    /** @param prefix of the routes that are told */
    public AccessLog(RequestMeter meter, String prefix) {
        this.meter = meter;
        this.prefix = prefix;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String route = route();
        Duration took = request.getProperty(Arrival.STARTED) instanceof Long started
                ? Duration.ofNanos(System.nanoTime() - started)
                : Duration.ZERO;
        meter.answered(request.getMethod(), route, response.getStatus(), took);
        LOG.info("{} {} {} {} ms", request.getMethod(), route, response.getStatus(), took.toMillis());
        MDC.remove("requestId");
    }

    private String route() {
        String route = Route.of(uri);
        return prefix + (route.isEmpty() && prefix.isEmpty() ? UNMATCHED : route);
    }
}
