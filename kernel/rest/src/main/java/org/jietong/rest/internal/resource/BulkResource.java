package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jietong.api.cases.BulkActions;
import org.jietong.api.problem.Outcome;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IdempotencyKey;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.problem.Problems;
import org.jietong.rest.internal.request.BulkRequest;
import org.jietong.rest.internal.view.BulkView;

/** One thing done with many applications, each by itself. */
@Path("applications/bulk")
@Produces(MediaType.APPLICATION_JSON)
public final class BulkResource {
    private final BulkActions actions;
    private final Problems problems;

    public BulkResource(BulkActions actions, Problems problems) {
        this.actions = actions;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public BulkView perform(BulkRequest body, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        boolean dryRun = body.dryRun().orElse(false);
        Outcome<List<BulkActions.Line>> lines = dryRun
                ? actions.tryOut(body.made(), body.items(), exchange.caller())
                : actions.perform(
                        body.made(),
                        body.items(),
                        exchange.caller(),
                        IdempotencyKey.of(request, KeyedBody.digest(request)));
        return BulkView.of(lines.orElseThrow(), dryRun, problem -> problems.view(problem, exchange.language()));
    }
}
