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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jietong.api.identity.Caller;
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

    public EventsResource(EventStreams streams) {
        this.streams = streams;
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
        String token = Recognition.token(request).orElse("");
        StreamingOutput output = out -> streams.write(position, caller, token, out);
        return Response.ok(output).header("X-Accel-Buffering", "no").build();
    }

    private static long place(String last) {
        if (!PLACE.matcher(last).matches()) {
            throw new RefusedException(Problem.of(
                    ProblemType.MALFORMED_REQUEST, List.of(new Violation("", "BAD_HEADER", Map.of("header", LAST)))));
        }
        return Long.parseLong(last);
    }
}
