package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jietong.api.utility.Utilities;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.request.EstimateRequest;
import org.jietong.rest.internal.request.FactsRequest;
import org.jietong.rest.internal.view.ClassificationView;
import org.jietong.rest.internal.view.EstimateView;
import org.jietong.rest.internal.view.GuideView;
import org.jietong.rest.internal.view.UtilityView;

/** What can be asked for and by which rules. */
@Path("utilities")
@Produces(MediaType.APPLICATION_JSON)
public final class UtilitiesResource {
    private final Utilities utilities;
    private final Guides guides;

    public UtilitiesResource(Utilities utilities, Guides guides) {
        this.utilities = utilities;
        this.guides = guides;
    }

    @GET
    public Response utilities(@Context ContainerRequestContext request) {
        Locale language = Exchange.of(request).language();
        List<UtilityView> views = utilities.deployed().stream()
                .map(utility -> UtilityView.of(utility, language))
                .toList();
        return fresh(views);
    }

    @GET
    @Path("{utility}")
    public Response guide(@PathParam("utility") String utility, @Context ContainerRequestContext request) {
        Locale language = Exchange.of(request).language();
        return fresh(
                guides.pack(utility).map(pack -> GuideView.of(pack, language)).orElseThrow());
    }

    @GET
    @Path("{utility}/form")
    @Produces({"application/schema+json", MediaType.APPLICATION_JSON})
    public Response form(@PathParam("utility") String utility, @Context ContainerRequestContext request) {
        return fresh(guides.form(utility, Exchange.of(request).language()).orElseThrow());
    }

    @POST
    @Path("{utility}/classification")
    @Consumes(MediaType.APPLICATION_JSON)
    public ClassificationView classification(
            @PathParam("utility") String utility, FactsRequest body, @Context ContainerRequestContext request) {
        return guides.classify(utility, body.facts(), Exchange.of(request).language())
                .orElseThrow();
    }

    @POST
    @Path("{utility}/estimate")
    @Consumes(MediaType.APPLICATION_JSON)
    public EstimateView estimate(
            @PathParam("utility") String utility, EstimateRequest body, @Context ContainerRequestContext request) {
        return guides.estimate(
                        utility, body.facts(), body.kit(), Exchange.of(request).language())
                .orElseThrow();
    }

    /** Nothing personal is in it, but a utility may come or go at any moment. */
    private static Response fresh(Object entity) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
