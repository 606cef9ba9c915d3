package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.jietong.api.packs.PackReplay;
import org.jietong.api.packs.Replay;
import org.jietong.api.packs.ReplaySummary;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.json.Json;
import org.jietong.rest.internal.problem.Problems;
import org.jietong.rest.internal.request.ReplayRequest;
import org.jietong.rest.internal.view.ReplayView;

/** Replays of rule packs: as one answer, or line by line while they run. */
@Path("rule-packs")
@Consumes(MediaType.APPLICATION_JSON)
public final class ReplayResource {
    // Whoever takes anything gets the one answer.
    private static final String LINES = "application/x-ndjson;qs=0.5";

    private final PackReplay replays;
    private final Problems problems;
    private final Json json;

    public ReplayResource(PackReplay replays, Problems problems, Json json) {
        this.replays = replays;
        this.problems = problems;
        this.json = json;
    }

    @POST
    @Path("{id}/replay")
    @Produces(MediaType.APPLICATION_JSON)
    public ReplayView replay(@PathParam("id") String id, ReplayRequest body, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        Replay ready = ready(id, body, exchange);
        FirstChanges changes = new FirstChanges(problems.violationsIn(exchange.language()));
        ReplaySummary summary = ready.run(changes);
        return ReplayView.of(
                ready.pack(), summary, changes.changes(), changes.more(), problems.violationsIn(exchange.language()));
    }

    @POST
    @Path("{id}/replay")
    @Produces(LINES)
    public StreamingOutput follow(
            @PathParam("id") String id, ReplayRequest body, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        Replay ready = ready(id, body, exchange);
        return out -> new ReplayLines(ready, problems, json, exchange.language(), out).write();
    }

    private Replay ready(String id, ReplayRequest body, Exchange exchange) {
        return replays.of(id, body.range(), exchange.caller()).orElseThrow();
    }
}
