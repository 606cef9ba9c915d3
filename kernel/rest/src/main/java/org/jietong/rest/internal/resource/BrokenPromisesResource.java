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
import java.util.UUID;
import org.jietong.api.credit.CreditRegister;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.request.WhyRequest;
import org.jietong.rest.internal.view.BrokenPromiseView;

/** The register of credit. */
@Path("broken-promises")
@Produces(MediaType.APPLICATION_JSON)
public final class BrokenPromisesResource {
    private final CreditRegister register;

    public BrokenPromisesResource(CreditRegister register) {
        this.register = register;
    }

    @GET
    public List<BrokenPromiseView> newest(@Context ContainerRequestContext request) {
        return register.newest(Exchange.of(request).caller()).orElseThrow().stream()
                .map(BrokenPromiseView::of)
                .toList();
    }

    @POST
    @Path("{id}/lift")
    @Consumes(MediaType.APPLICATION_JSON)
    public BrokenPromiseView lift(@PathParam("id") UUID id, WhyRequest body, @Context ContainerRequestContext request) {
        return register.lift(id, body.reason(), Exchange.of(request).caller())
                .map(BrokenPromiseView::of)
                .orElseThrow();
    }
}
