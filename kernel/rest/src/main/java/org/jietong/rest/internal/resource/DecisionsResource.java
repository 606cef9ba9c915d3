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
import org.jietong.api.cases.Command;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.request.AcceptanceRequest;
import org.jietong.rest.internal.request.ConnectionRequest;
import org.jietong.rest.internal.request.RemarksRequest;
import org.jietong.rest.internal.request.ResubmissionRequest;
import org.jietong.rest.internal.request.WithdrawalRequest;

/** The decisions of the first stage, and the start of supply that ends the second. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DecisionsResource {
    private final Performing performing;

    public DecisionsResource(Performing performing) {
        this.performing = performing;
    }

    @POST
    @Path("{number}/acceptance")
    public Response accept(
            @PathParam("number") String number, AcceptanceRequest body, @Context ContainerRequestContext request) {
        return performing.perform(number, body.command(), request);
    }

    @POST
    @Path("{number}/return")
    public Response giveBack(
            @PathParam("number") String number, RemarksRequest body, @Context ContainerRequestContext request) {
        return decide(number, new Command.Return(body.all()), body, request);
    }

    @POST
    @Path("{number}/rejection")
    public Response reject(
            @PathParam("number") String number, RemarksRequest body, @Context ContainerRequestContext request) {
        return decide(number, new Command.Reject(body.all()), body, request);
    }

    @POST
    @Path("{number}/withdrawal")
    public Response withdraw(
            @PathParam("number") String number, WithdrawalRequest body, @Context ContainerRequestContext request) {
        return performing.perform(number, body.command(), request);
    }

    @POST
    @Path("{number}/resubmission")
    public Response resubmit(
            @PathParam("number") String number, ResubmissionRequest body, @Context ContainerRequestContext request) {
        return performing.perform(number, body.command(), request);
    }

    @POST
    @Path("{number}/connection")
    public Response connect(
            @PathParam("number") String number, ConnectionRequest body, @Context ContainerRequestContext request) {
        return performing.perform(number, body.command(), request);
    }

    private Response decide(String number, Command command, RemarksRequest body, ContainerRequestContext request) {
        try {
            return performing.perform(number, command, request);
        } catch (RefusedException e) {
            throw new RefusedException(e.problem().placed(body::placed));
        }
    }
}
