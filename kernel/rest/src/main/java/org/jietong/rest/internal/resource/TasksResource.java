package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import java.util.UUID;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.TaskDesk;
import org.jietong.api.cases.WorkCommand;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IfMatch;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.request.ChecksRequest;
import org.jietong.rest.internal.request.ReopeningRequest;
import org.jietong.rest.internal.request.TaskAssignmentRequest;

/** What is done about a task before and after its completion. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TasksResource {
    private final TaskDesk desk;
    private final Performing performing;
    private final Repetitions repetitions;

    public TasksResource(TaskDesk desk, Performing performing, Repetitions repetitions) {
        this.desk = desk;
        this.performing = performing;
        this.repetitions = repetitions;
    }

    /** Takes the task, or gives it to somebody. */
    @POST
    @Path("{number}/tasks/{id}/assignment")
    public Response assign(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            TaskAssignmentRequest body,
            @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        ApplicationNumber known = new ApplicationNumber(number);
        OptionalLong expected = IfMatch.version(request.getHeaderString(HttpHeaders.IF_MATCH));
        return repetitions.<ApplicationDetail>answer(
                request,
                KeyedBody.digest(request),
                once -> body.to()
                        .map(to -> desk.assign(known, id, to, expected, exchange.caller(), once))
                        .orElseGet(() -> desk.take(known, id, expected, exchange.caller(), once)),
                detail -> Performing.answer(detail, exchange));
    }

    @POST
    @Path("{number}/tasks/{id}/start")
    public Response start(
            @PathParam("number") String number, @PathParam("id") UUID id, @Context ContainerRequestContext request) {
        return performing.perform(number, new WorkCommand.Begin(id), request);
    }

    @POST
    @Path("{number}/tasks/{id}/checks")
    public Response check(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            ChecksRequest body,
            @Context ContainerRequestContext request) {
        return performing.perform(number, body.command(id), request);
    }

    @POST
    @Path("{number}/tasks/{id}/reopening")
    public Response reopen(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            ReopeningRequest body,
            @Context ContainerRequestContext request) {
        return performing.perform(number, new WorkCommand.Reopen(id, body.reason()), request);
    }
}
