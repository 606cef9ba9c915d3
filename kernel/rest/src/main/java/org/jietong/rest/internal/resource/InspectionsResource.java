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
import java.util.UUID;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.WorkCommand;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.request.InspectionRequest;
import org.jietong.rest.internal.request.NoteRequest;
import org.jietong.rest.internal.view.InspectionsView;

/** The inspections before supply. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
public final class InspectionsResource {
    private final Applications applications;
    private final Performing performing;

    public InspectionsResource(Applications applications, Performing performing) {
        this.applications = applications;
        this.performing = performing;
    }

    @GET
    @Path("{number}/inspections")
    public InspectionsView inspections(@PathParam("number") String number, @Context ContainerRequestContext request) {
        return InspectionsView.of(applications
                .find(new ApplicationNumber(number), Exchange.of(request).caller())
                .orElseThrow()
                .application());
    }

    @POST
    @Path("{number}/inspections")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response inspect(
            @PathParam("number") String number, InspectionRequest body, @Context ContainerRequestContext request) {
        return performing.perform(number, body.command(), request, InspectionsResource::entered);
    }

    @POST
    @Path("{number}/findings/{id}/clearance")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response clear(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            NoteRequest body,
            @Context ContainerRequestContext request) {
        return performing.perform(number, new WorkCommand.Clear(id, body.note()), request);
    }

    private static Response entered(ApplicationDetail detail) {
        return Response.status(Response.Status.CREATED)
                .entity(InspectionsView.of(detail.application()))
                .tag(String.valueOf(detail.application().version()))
                .build();
    }
}
