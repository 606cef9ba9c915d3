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
import java.util.List;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.webhooks.Webhooks;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.request.SubscriptionRequest;
import org.jietong.rest.internal.request.WebhookReplayRequest;
import org.jietong.rest.internal.view.HandedView;
import org.jietong.rest.internal.view.TrialView;
import org.jietong.rest.internal.view.WebhookView;

/** Web hooks. Answers with a secret are not kept for repeated requests. */
@Path("webhooks")
@Produces(MediaType.APPLICATION_JSON)
public final class WebhooksResource {
    private final Webhooks webhooks;

    public WebhooksResource(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GET
    public List<WebhookView> list(@Context ContainerRequestContext request) {
        return webhooks.list(caller(request)).orElseThrow().stream()
                .map(WebhookView::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(SubscriptionRequest body, @Context ContainerRequestContext request) {
        HandedView handed = webhooks.create(body.subscription(), caller(request))
                .map(HandedView::of)
                .orElseThrow();
        return Response.status(Response.Status.CREATED).entity(handed).build();
    }

    @GET
    @Path("{id}")
    public WebhookView find(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        return webhooks.find(id, caller(request)).map(WebhookView::of).orElseThrow();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public WebhookView change(
            @PathParam("id") UUID id, SubscriptionRequest body, @Context ContainerRequestContext request) {
        return webhooks.change(id, body.subscription(), caller(request))
                .map(WebhookView::of)
                .orElseThrow();
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        webhooks.delete(id, caller(request)).orElseThrow();
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/secret")
    public HandedView renewSecret(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        return webhooks.renewSecret(id, caller(request)).map(HandedView::of).orElseThrow();
    }

    @POST
    @Path("{id}/test")
    public TrialView test(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        return webhooks.test(id, caller(request)).map(TrialView::of).orElseThrow();
    }

    @POST
    @Path("{id}/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    public WebhookView replay(
            @PathParam("id") UUID id, WebhookReplayRequest body, @Context ContainerRequestContext request) {
        return body.replay()
                .then(from -> webhooks.replay(id, from, caller(request)))
                .map(WebhookView::of)
                .orElseThrow();
    }

    private static Caller caller(ContainerRequestContext request) {
        return Exchange.of(request).caller();
    }
}
