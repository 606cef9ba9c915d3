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
import java.util.List;
import org.jietong.api.journal.JournalConsumers;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.request.PositionRequest;
import org.jietong.rest.internal.view.ConsumerView;
import org.jietong.rest.internal.view.SetAsideView;

/** Those who read the journal, for operators. */
@Path("journal/consumers")
@Produces(MediaType.APPLICATION_JSON)
public final class JournalResource {
    private final JournalConsumers consumers;

    public JournalResource(JournalConsumers consumers) {
        this.consumers = consumers;
    }

    @GET
    public List<ConsumerView> list(@Context ContainerRequestContext request) {
        return consumers.list(Exchange.of(request).caller()).orElseThrow().stream()
                .map(ConsumerView::of)
                .toList();
    }

    @POST
    @Path("{name}/position")
    @Consumes(MediaType.APPLICATION_JSON)
    public ConsumerView move(
            @PathParam("name") String name, PositionRequest body, @Context ContainerRequestContext request) {
        return consumers
                .move(name, body.position(), Exchange.of(request).caller())
                .map(ConsumerView::of)
                .orElseThrow();
    }

    @GET
    @Path("{name}/set-aside")
    public List<SetAsideView> setAside(@PathParam("name") String name, @Context ContainerRequestContext request) {
        return consumers.setAside(name, Exchange.of(request).caller()).orElseThrow().stream()
                .map(SetAsideView::of)
                .toList();
    }

    @POST
    @Path("{name}/set-aside/{position}/again")
    public ConsumerView again(
            @PathParam("name") String name,
            @PathParam("position") long position,
            @Context ContainerRequestContext request) {
        return consumers
                .again(name, position, Exchange.of(request).caller())
                .map(ConsumerView::of)
                .orElseThrow();
    }
}
