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
import org.jietong.api.duty.DutyCalendar;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.request.LeaveEntryRequest;
import org.jietong.rest.internal.view.DutyDayView;
import org.jietong.rest.internal.view.LeaveView;

/** The duty calendar. */
@Path("duty")
@Produces(MediaType.APPLICATION_JSON)
public final class DutyResource {
    private final DutyCalendar duty;
    private final Repetitions repetitions;
    private final DayParameters days;

    public DutyResource(DutyCalendar duty, Repetitions repetitions, DayParameters days) {
        this.duty = duty;
        this.repetitions = repetitions;
        this.days = days;
    }

    @GET
    public List<DutyDayView> days(@Context UriInfo uri, @Context ContainerRequestContext request) {
        DayParameters.Span span = days.span(uri);
        return duty.days(span.from(), span.to(), Exchange.of(request).caller()).orElseThrow().stream()
                .map(DutyDayView::of)
                .toList();
    }

    @POST
    @Path("leave")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(LeaveEntryRequest body, @Context ContainerRequestContext request) {
        return repetitions.<DutyCalendar.Entered>answer(
                request,
                KeyedBody.digest(request),
                once -> duty.enter(body.leave(), Exchange.of(request).caller(), once),
                entered -> Response.status(Response.Status.CREATED)
                        .entity(LeaveView.of(entered))
                        .build());
    }

    @DELETE
    @Path("leave/{id}")
    public void withdraw(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        duty.withdraw(id, Exchange.of(request).caller()).orElseThrow();
    }
}
