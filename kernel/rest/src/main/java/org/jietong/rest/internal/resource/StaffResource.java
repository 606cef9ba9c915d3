package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jietong.api.identity.SecondFactor;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.identity.StaffMember;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IdempotencyKey;
import org.jietong.rest.internal.request.DutyRequest;
import org.jietong.rest.internal.request.StaffNoticesRequest;
import org.jietong.rest.internal.request.StaffRequest;
import org.jietong.rest.internal.view.StaffView;

/** The staff. */
@Path("staff")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffResource {
    private final StaffAccounts accounts;
    private final Sessions sessions;
    private final SecondFactor factor;
    private final Supplier<UUID> ids;
    private final Repetitions repetitions;

    public StaffResource(
            StaffAccounts accounts,
            Sessions sessions,
            SecondFactor factor,
            Supplier<UUID> ids,
            Repetitions repetitions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factor = factor;
        this.ids = ids;
        this.repetitions = repetitions;
    }

    @GET
    public List<StaffView> list(@Context ContainerRequestContext request) {
        return accounts.list(Exchange.of(request).caller()).orElseThrow().stream()
                .map(StaffView::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(StaffRequest body, @Context ContainerRequestContext request) {
        return repetitions.<StaffMember>answer(
                request,
                // The digest is kept, and a password could be guessed from it.
                IdempotencyKey.digest(body.withoutPassword().toString().getBytes(StandardCharsets.UTF_8)),
                once -> accounts.create(
                        body.member(ids.get()),
                        body.password(),
                        Exchange.of(request).caller(),
                        once),
                created -> Response.status(Response.Status.CREATED)
                        .entity(StaffView.of(created))
                        .build());
    }

    @PUT
    @Path("{id}/notices")
    @Consumes(MediaType.APPLICATION_JSON)
    public StaffView notices(
            @PathParam("id") UUID id, StaffNoticesRequest body, @Context ContainerRequestContext request) {
        return accounts.setNotices(id, body.preference(), Exchange.of(request).caller())
                .map(StaffView::of)
                .orElseThrow();
    }

    @DELETE
    @Path("{id}/sessions")
    public void endSessions(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        sessions.endAllOf(id, Exchange.of(request).caller()).orElseThrow();
    }

    @DELETE
    @Path("{id}/second-factor")
    public void resetSecondFactor(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        factor.reset(id, Exchange.of(request).caller()).orElseThrow();
    }

    @PUT
    @Path("{id}/duty")
    @Consumes(MediaType.APPLICATION_JSON)
    public StaffView duty(@PathParam("id") UUID id, DutyRequest body, @Context ContainerRequestContext request) {
        return accounts.setDuty(id, body.onDuty(), Exchange.of(request).caller())
                .map(StaffView::of)
                .orElseThrow();
    }
}
