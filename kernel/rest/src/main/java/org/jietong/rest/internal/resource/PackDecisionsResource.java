package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import org.jietong.api.identity.Caller;
import org.jietong.api.packs.PackLife;
import org.jietong.api.packs.PackStanding;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.request.ActivationRequest;
import org.jietong.rest.internal.request.RollbackRequest;
import org.jietong.rest.internal.request.WhyRequest;
import org.jietong.rest.internal.view.PackCheckView;
import org.jietong.rest.internal.view.RulePackView;

/** What is decided about a rule pack on its way from a draft to its end. */
@Path("rule-packs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PackDecisionsResource {
    private final PackLife life;
    private final Repetitions repetitions;

    public PackDecisionsResource(PackLife life, Repetitions repetitions) {
        this.life = life;
        this.repetitions = repetitions;
    }

    @POST
    @Path("{id}/check")
    public PackCheckView check(@PathParam("id") String id, WhyRequest body, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return PackCheckView.of(life.check(id, exchange.caller()).orElseThrow(), exchange.language());
    }

    @POST
    @Path("{id}/approval")
    public Response approve(@PathParam("id") String id, WhyRequest body, @Context ContainerRequestContext request) {
        return decided(request, (caller, once) -> life.approve(id, body.reason(), caller, once));
    }

    @POST
    @Path("{id}/activation")
    public Response activate(
            @PathParam("id") String id, ActivationRequest body, @Context ContainerRequestContext request) {
        return decided(request, (caller, once) -> life.activate(id, body.from(), body.reason(), caller, once));
    }

    @POST
    @Path("{id}/rollback")
    public Response rollBack(
            @PathParam("id") String id, RollbackRequest body, @Context ContainerRequestContext request) {
        return decided(request, (caller, once) -> life.rollBack(id, body.to(), body.reason(), caller, once));
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(@PathParam("id") String id, WhyRequest body, @Context ContainerRequestContext request) {
        return decided(request, (caller, once) -> life.withdraw(id, body.reason(), caller, once));
    }

    private Response decided(
            ContainerRequestContext request, BiFunction<Caller, Once<PackStanding>, Outcome<PackStanding>> decision) {
        return repetitions.<PackStanding>answer(
                request,
                KeyedBody.digest(request),
                once -> decision.apply(Exchange.of(request).caller(), once),
                standing -> Response.ok(RulePackView.of(standing)).build());
    }
}
