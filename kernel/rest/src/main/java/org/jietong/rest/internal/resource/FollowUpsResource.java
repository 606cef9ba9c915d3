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
import java.util.List;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.followups.FollowUp;
import org.jietong.api.followups.FollowUps;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.request.FollowUpRequest;
import org.jietong.rest.internal.view.FollowUpView;

/** The follow-ups of an application (R6.1). */
@Path("applications/{number}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
public final class FollowUpsResource {
    private final FollowUps followUps;
    private final Repetitions repetitions;

    public FollowUpsResource(FollowUps followUps, Repetitions repetitions) {
        this.followUps = followUps;
        this.repetitions = repetitions;
    }

    @GET
    public List<FollowUpView> list(@PathParam("number") String number, @Context ContainerRequestContext request) {
        return followUps.of(new ApplicationNumber(number), Exchange.of(request).caller()).orElseThrow().stream()
                .map(FollowUpView::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(
            @PathParam("number") String number, FollowUpRequest body, @Context ContainerRequestContext request) {
        return repetitions.<FollowUp>answer(
                request,
                KeyedBody.digest(request),
                once -> followUps.record(
                        new ApplicationNumber(number),
                        body.followUp(),
                        Exchange.of(request).caller(),
                        once),
                recorded -> Response.status(Response.Status.CREATED)
                        .entity(FollowUpView.of(recorded))
                        .build());
    }
}
