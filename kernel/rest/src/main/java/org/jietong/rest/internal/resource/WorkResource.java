package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
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
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.Command;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.request.NoteRequest;
import org.jietong.rest.internal.request.SuspensionRequest;
import org.jietong.rest.internal.view.SuspensionView;

/** What is worked on: the clock's suspensions and warnings, the tasks, and evidence that is fetched once more. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkResource {
    private final Performing performing;

    public WorkResource(Performing performing) {
        this.performing = performing;
    }

    @POST
    @Path("{number}/suspensions")
    public Response suspend(
            @PathParam("number") String number, SuspensionRequest body, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return performing.perform(number, body.command(), request, detail -> suspended(detail, exchange));
    }

    private static Response suspended(ApplicationDetail detail, Exchange exchange) {
        List<SuspensionView> suspensions = SuspensionView.of(detail, exchange.language());
        return Response.status(Response.Status.CREATED)
                .entity(suspensions.get(suspensions.size() - 1))
                .tag(String.valueOf(detail.application().version()))
                .build();
    }

    @POST
    @Path("{number}/suspensions/{id}/end")
    public Response resume(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            NoteRequest body,
            @Context ContainerRequestContext request) {
        return performing.perform(number, new Command.Resume(id), request);
    }

    @POST
    @Path("{number}/tasks/{id}/completion")
    public Response complete(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            NoteRequest body,
            @Context ContainerRequestContext request) {
        return performing.perform(number, new Command.CompleteTask(id, body.note()), request);
    }

    /** Takes note of a step of the ladder. */
    @POST
    @Path("{number}/escalations/{step}/acknowledgement")
    public Response acknowledge(
            @PathParam("number") String number,
            @PathParam("step") String step,
            @Context ContainerRequestContext request) {
        return performing.perform(number, new Command.Acknowledge(step), request);
    }

    /** Has a document fetched once more. */
    @POST
    @Path("{number}/evidence/{document}/fetch")
    public Response fetchAgain(
            @PathParam("number") String number,
            @PathParam("document") String document,
            @Context ContainerRequestContext request) {
        return performing.perform(number, new Command.FetchAgain(document), request);
    }
}
