package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jietong.api.appointments.Appointments;
import org.jietong.api.appointments.CalendarFeeds;
import org.jietong.api.cases.Handovers;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.problem.Texts;
import org.jietong.rest.internal.request.HandoverAllRequest;
import org.jietong.rest.internal.view.FeedView;
import org.jietong.rest.internal.view.HandoverView;
import org.jietong.rest.internal.view.StopView;

/** What belongs to one representative: the way of a day, the calendar, and all that is handed over. */
@Path("representatives/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class RepresentativesResource {
    private final Appointments appointments;
    private final CalendarFeeds feeds;
    private final Handovers handovers;
    private final DayParameters days;
    private final Texts texts;

    public RepresentativesResource(
            Appointments appointments, CalendarFeeds feeds, Handovers handovers, DayParameters days, Texts texts) {
        this.appointments = appointments;
        this.feeds = feeds;
        this.handovers = handovers;
        this.days = days;
        this.texts = texts;
    }

    @GET
    @Path("route")
    public List<StopView> route(
            @PathParam("id") UUID id, @Context UriInfo uri, @Context ContainerRequestContext request) {
        return appointments.route(id, days.day(uri), Exchange.of(request).caller()).orElseThrow().stream()
                .map(StopView::of)
                .toList();
    }

    @POST
    @Path("calendar")
    public Response issue(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        String token = feeds.issue(id, Exchange.of(request).caller()).orElseThrow();
        return Response.status(Response.Status.CREATED)
                .entity(new FeedView("/api/v1/calendars/" + token + ".ics"))
                .build();
    }

    @DELETE
    @Path("calendar")
    public void revoke(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        feeds.revoke(id, Exchange.of(request).caller()).orElseThrow();
    }

    @POST
    @Path("handover")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<HandoverView> handOver(
            @PathParam("id") UUID id, HandoverAllRequest body, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return handovers.handOverAll(id, body.to(), body.reason(), exchange.caller()).orElseThrow().stream()
                .map(line -> HandoverView.of(line, problem -> texts.detail(problem, exchange.language())))
                .toList();
    }
}
