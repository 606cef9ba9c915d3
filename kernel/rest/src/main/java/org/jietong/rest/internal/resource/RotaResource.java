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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jietong.api.duty.DutyChange;
import org.jietong.api.duty.DutyRota;
import org.jietong.api.duty.Shift;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.request.DutyChangesRequest;
import org.jietong.rest.internal.request.RotaShiftsRequest;
import org.jietong.rest.internal.rota.RotaImport;
import org.jietong.rest.internal.view.DutyChangeView;
import org.jietong.rest.internal.view.RotaView;
import org.jietong.rest.internal.view.ShiftView;

/** The rota: who is to be on duty when. */
@Path("duty/rota")
@Produces(MediaType.APPLICATION_JSON)
public final class RotaResource {
    private final DutyRota rota;
    private final RotaImport imports;
    private final Repetitions repetitions;
    private final DayParameters days;
    private final Supplier<UUID> ids;

    public RotaResource(
            DutyRota rota, RotaImport imports, Repetitions repetitions, DayParameters days, Supplier<UUID> ids) {
        this.rota = rota;
        this.imports = imports;
        this.repetitions = repetitions;
        this.days = days;
        this.ids = ids;
    }

    @GET
    public RotaView entered(@Context UriInfo uri, @Context ContainerRequestContext request) {
        DayParameters.Span span = days.span(uri);
        return rota.entered(span.from(), span.to(), Exchange.of(request).caller())
                .map(RotaView::of)
                .orElseThrow();
    }

    @POST
    @Path("shifts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(RotaShiftsRequest body, @Context ContainerRequestContext request) {
        return entered(body.made(ids), request);
    }

    /** Takes a rota that was made elsewhere: one calendar, or one table. */
    @POST
    @Path("import")
    @Consumes(MediaType.WILDCARD)
    public Response take(byte[] body, @Context ContainerRequestContext request) {
        return entered(
                imports.shifts(
                        body,
                        Optional.ofNullable(request.getMediaType()),
                        Exchange.of(request).caller()),
                request);
    }

    private Response entered(List<Shift> shifts, ContainerRequestContext request) {
        return repetitions.<List<Shift>>answer(
                request,
                KeyedBody.digest(request),
                once -> rota.enter(shifts, Exchange.of(request).caller(), once),
                done -> Response.status(Response.Status.CREATED)
                        .entity(done.stream().map(ShiftView::of).toList())
                        .build());
    }

    /** Answers with what stays on record, or with nothing when it had not begun. */
    @DELETE
    @Path("shifts/{id}")
    public Response end(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        return rota.end(id, Exchange.of(request).caller())
                .map(ended -> ended.map(ShiftView::of)
                        .map(Response::ok)
                        .orElseGet(Response::noContent)
                        .build())
                .orElseThrow();
    }

    @POST
    @Path("changes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(DutyChangesRequest body, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return repetitions.<List<DutyChange>>answer(
                request,
                KeyedBody.digest(request),
                once -> rota.change(body.made(ids, exchange.caller().actor()), exchange.caller(), once),
                done -> Response.status(Response.Status.CREATED)
                        .entity(done.stream().map(DutyChangeView::of).toList())
                        .build());
    }

    @DELETE
    @Path("changes/{id}")
    public void withdraw(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        rota.withdraw(id, Exchange.of(request).caller()).orElseThrow();
    }
}
