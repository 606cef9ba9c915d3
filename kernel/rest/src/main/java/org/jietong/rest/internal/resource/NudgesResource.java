package org.jietong.rest.internal.resource;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Nudges;
import org.jietong.rest.internal.http.Exchange;

/** Reminds of tasks. */
@Path("applications")
public final class NudgesResource {
    private final Nudges nudges;

    public NudgesResource(Nudges nudges) {
        this.nudges = nudges;
    }

    @POST
    @Path("{number}/tasks/{id}/nudge")
    public void nudge(
            @PathParam("number") String number, @PathParam("id") UUID id, @Context ContainerRequestContext request) {
        nudges.nudge(new ApplicationNumber(number), id, Exchange.of(request).caller())
                .orElseThrow();
    }
}
