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
import java.util.List;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Channels;
import org.jietong.api.problem.Outcome;
import org.jietong.rest.internal.audit.AuditNotes;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.request.ChannelKeyRequest;
import org.jietong.rest.internal.request.ChannelRequest;
import org.jietong.rest.internal.view.ChannelHandedView;
import org.jietong.rest.internal.view.ChannelView;

/** Channels and their keys. Answers with a secret are not kept for repeated requests. */
@Path("channels")
@Produces(MediaType.APPLICATION_JSON)
public final class ChannelsResource {
    private final Channels channels;

    public ChannelsResource(Channels channels) {
        this.channels = channels;
    }

    @GET
    public List<ChannelView> list(@Context ContainerRequestContext request) {
        return channels.list(caller(request)).orElseThrow().stream()
                .map(ChannelView::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(ChannelRequest body, @Context ContainerRequestContext request) {
        return handed(channels.create(body.wanted(), caller(request)), request);
    }

    @POST
    @Path("{id}/keys")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addKey(@PathParam("id") UUID id, ChannelKeyRequest body, @Context ContainerRequestContext request) {
        return handed(channels.addKey(id, body.endOld(), caller(request)), request);
    }

    @DELETE
    @Path("{id}/keys/{key}")
    public Response revoke(
            @PathParam("id") UUID id, @PathParam("key") UUID key, @Context ContainerRequestContext request) {
        channels.revoke(id, key, caller(request)).orElseThrow();
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/closure")
    public ChannelView close(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        return channels.close(id, caller(request)).map(ChannelView::of).orElseThrow();
    }

    private static Response handed(Outcome<Channels.Handed> outcome, ContainerRequestContext request) {
        Channels.Handed handed = outcome.orElseThrow();
        AuditNotes.add(request, "channel", handed.channel().id());
        AuditNotes.add(request, "key", handed.key());
        return Response.status(Response.Status.CREATED)
                .entity(ChannelHandedView.of(handed))
                .build();
    }

    private static Caller caller(ContainerRequestContext request) {
        return Exchange.of(request).caller();
    }
}
