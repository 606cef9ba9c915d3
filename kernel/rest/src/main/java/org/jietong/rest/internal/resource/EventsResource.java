package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.SignedRequests;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.Recognition;

/** What happens, as it happens: server-sent events of what the caller may see. */
@Path("events")
public final class EventsResource {
    private static final String LAST = "Last-Event-ID";
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,18}");
    private static final String RETRY_AFTER_SECONDS = "10";

    private final EventStreams streams;
    private final Sessions sessions;
    private final Clock clock;

    public EventsResource(EventStreams streams, Sessions sessions, Clock clock) {
        this.streams = streams;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Response follow(@HeaderParam(LAST) String last, @Context ContainerRequestContext request) {
        Caller caller = Exchange.of(request).caller();
        long position = last == null || last.isBlank() ? streams.last() : place(last.trim());
        streams.allowed(position, caller).orElseThrow();
        if (streams.full()) {
            throw new RefusedException(
                    Problem.of(ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfterSeconds", RETRY_AFTER_SECONDS)));
        }
        BooleanSupplier lives = lives(request);
        StreamingOutput output = out -> streams.write(position, caller, lives, out);
        return Response.ok(output).header("X-Accel-Buffering", "no").build();
    }

    /** Whether a reader may still be told: within the session, or as long as a signature is good. */
    private BooleanSupplier lives(ContainerRequestContext request) {
        if (Exchange.session(request).isPresent()) {
            String token = Recognition.token(request).orElse("");
            return () -> sessions.lives(token);
        }
        Instant end = clock.instant().plus(SignedRequests.WINDOW);
        return () -> clock.instant().isBefore(end);
    }

    private static long place(String last) {
        if (!PLACE.matcher(last).matches()) {
            throw new RefusedException(Problem.of(
                    ProblemType.MALFORMED_REQUEST, List.of(new Violation("", "BAD_HEADER", Map.of("header", LAST)))));
        }
        return Long.parseLong(last);
    }
}
