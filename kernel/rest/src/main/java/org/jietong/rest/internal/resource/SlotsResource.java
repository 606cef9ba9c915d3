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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jietong.api.appointments.Slot;
import org.jietong.api.appointments.Slots;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.request.SlotRequest;
import org.jietong.rest.internal.request.SlotSeriesRequest;
import org.jietong.rest.internal.view.SlotView;

/** The slots that staff offer. */
@Path("slots")
@Produces(MediaType.APPLICATION_JSON)
public final class SlotsResource {
    private final Slots slots;
    private final Repetitions repetitions;
    private final DayParameters days;

    public SlotsResource(Slots slots, Repetitions repetitions, DayParameters days) {
        this.slots = slots;
        this.repetitions = repetitions;
        this.days = days;
    }

    @GET
    public List<SlotView> list(@Context UriInfo uri, @Context ContainerRequestContext request) {
        DayParameters.Span span = days.span(uri);
        return views(slots.offered(span.from(), span.to(), Exchange.of(request).caller())
                .orElseThrow());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(SlotRequest body, @Context ContainerRequestContext request) {
        return repetitions.<Slot>answer(
                request,
                KeyedBody.digest(request),
                once -> slots.open(body.offer(), Exchange.of(request).caller(), once),
                made -> Response.status(Response.Status.CREATED)
                        .entity(SlotView.of(made))
                        .build());
    }

    @POST
    @Path("series")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response series(SlotSeriesRequest body, @Context ContainerRequestContext request) {
        return repetitions.<List<Slot>>answer(
                request,
                KeyedBody.digest(request),
                once -> slots.open(body.pattern(), Exchange.of(request).caller(), once),
                made -> Response.status(Response.Status.CREATED)
                        .entity(views(made))
                        .build());
    }

    @POST
    @Path("{id}/closure")
    public SlotView close(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        return slots.close(id, Exchange.of(request).caller()).map(SlotView::of).orElseThrow();
    }

    private static List<SlotView> views(List<Slot> some) {
        return some.stream().map(SlotView::of).toList();
    }
}
