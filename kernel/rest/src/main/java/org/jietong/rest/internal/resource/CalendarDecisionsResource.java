package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import org.jietong.api.calendars.CalendarLife;
import org.jietong.api.calendars.CalendarStanding;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.request.WhyRequest;
import org.jietong.rest.internal.view.CalendarCheckView;
import org.jietong.rest.internal.view.CalendarPreviewView;
import org.jietong.rest.internal.view.CalendarView;

/** What is found out and decided about a schedule on its way from a draft to its end. */
@Path("calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CalendarDecisionsResource {
    private final CalendarLife life;
    private final Repetitions repetitions;

    public CalendarDecisionsResource(CalendarLife life, Repetitions repetitions) {
        this.life = life;
        this.repetitions = repetitions;
    }

    @POST
    @Path("{id}/check")
    public CalendarCheckView check(
            @PathParam("id") String id, WhyRequest body, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return CalendarCheckView.of(life.check(id, exchange.caller()).orElseThrow(), exchange.language());
    }

    @GET
    @Path("{id}/preview")
    public CalendarPreviewView preview(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return CalendarPreviewView.of(
                life.preview(id, Exchange.of(request).caller()).orElseThrow());
    }

    /** The same as a step beside the others; it changes nothing either. */
    @POST
    @Path("{id}/preview")
    public CalendarPreviewView previewAsStep(
            @PathParam("id") String id, WhyRequest body, @Context ContainerRequestContext request) {
        return preview(id, request);
    }

    @POST
    @Path("{id}/approval")
    public Response approve(@PathParam("id") String id, WhyRequest body, @Context ContainerRequestContext request) {
        return decided(request, (caller, once) -> life.approve(id, body.reason(), caller, once));
    }

    @POST
    @Path("{id}/activation")
    public Response activate(@PathParam("id") String id, WhyRequest body, @Context ContainerRequestContext request) {
        return decided(request, (caller, once) -> life.activate(id, body.reason(), caller, once));
    }

    @POST
    @Path("{id}/rollback")
    public Response rollBack(@PathParam("id") String id, WhyRequest body, @Context ContainerRequestContext request) {
        return decided(request, (caller, once) -> life.rollBack(id, body.reason(), caller, once));
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(@PathParam("id") String id, WhyRequest body, @Context ContainerRequestContext request) {
        return decided(request, (caller, once) -> life.withdraw(id, body.reason(), caller, once));
    }

    private Response decided(
            ContainerRequestContext request,
            BiFunction<Caller, Once<CalendarStanding>, Outcome<CalendarStanding>> decision) {
        return repetitions.<CalendarStanding>answer(
                request,
                KeyedBody.digest(request),
                once -> decision.apply(Exchange.of(request).caller(), once),
                standing -> Response.ok(CalendarView.of(standing)).build());
    }
}
