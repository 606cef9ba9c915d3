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
import org.jietong.api.identity.Mandates;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.request.MandateRequest;
import org.jietong.rest.internal.view.MandateView;

/** Who may act for whom. */
@Path("mandates")
@Produces(MediaType.APPLICATION_JSON)
public final class MandatesResource {
    private final Mandates mandates;

    public MandatesResource(Mandates mandates) {
        this.mandates = mandates;
    }

    @GET
    public List<MandateView> list(@Context ContainerRequestContext request) {
        return mandates.of(applicant(request)).stream().map(MandateView::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(MandateRequest body, @Context ContainerRequestContext request) {
        MandateView given = mandates.give(body.agentPhone(), body.until(), applicant(request))
                .map(MandateView::of)
                .orElseThrow();
        return Response.status(Response.Status.CREATED).entity(given).build();
    }

    @DELETE
    @Path("{id}")
    public void end(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        mandates.end(id, applicant(request)).orElseThrow();
    }

    private static Caller.Applicant applicant(ContainerRequestContext request) {
        if (Exchange.of(request).caller() instanceof Caller.Applicant applicant) {
            return applicant;
        }
        throw new RefusedException(Problem.of(ProblemType.FORBIDDEN));
    }
}
