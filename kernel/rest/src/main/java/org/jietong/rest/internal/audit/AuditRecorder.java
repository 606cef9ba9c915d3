package org.jietong.rest.internal.audit;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.jietong.api.audit.AuditEntry;
import org.jietong.api.audit.AuditTrail;
import org.jietong.api.identity.Caller;
import org.jietong.rest.internal.http.Arrival;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.Origin;
import org.jietong.rest.internal.http.Route;

/** Keeps what has to be kept of a request before it is answered: who is told that something was done can rely on its being on record. */
@Priority(Priorities.USER + 1)
public final class AuditRecorder implements ContainerResponseFilter {
    private static final int LONGEST_SUBJECT = 1000;

    private final AuditTrail trail;
    private final Clock clock;
    private final String prefix;
    private final BiPredicate<String, String> personal;

    @Context
    private ExtendedUriInfo uri;

    /**
     * Records for one application.
     *
     * @param prefix of its addresses
     * @param personal whether an operation, by method and path, reads personal data
     */
    public AuditRecorder(AuditTrail trail, Clock clock, String prefix, BiPredicate<String, String> personal) {
        this.trail = trail;
        this.clock = clock;
        this.prefix = prefix;
        this.personal = personal;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String route = Route.of(uri);
        Caller caller = Exchange.of(request).caller();
        boolean isPersonal = personal.test(request.getMethod(), route);
        boolean isKept = AuditNotes.isKept(request)
                || Notable.is(request.getMethod(), isPersonal, caller, response.getStatus());
        if (!route.isEmpty() && isKept) {
            trail.record(entry(request, response, prefix + route, caller));
        }
    }

    private AuditEntry entry(
            ContainerRequestContext request, ContainerResponseContext response, String route, Caller caller) {
        return new AuditEntry(
                UUID.fromString(Arrival.id(request)),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Callers.of(caller),
                request.getMethod() + " " + route,
                subject(),
                response.getStatus(),
                Origin.of(request).address(),
                AuditNotes.of(request));
    }

    /** What stood in the places of the template; what is too long for a number was none. */
    private String subject() {
        String subject = uri.getPathParameters().values().stream()
                .flatMap(values -> values.stream().limit(1))
                .filter(value -> value.chars().noneMatch(Character::isISOControl))
                .collect(Collectors.joining(" "));
        return subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    }
}
