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
import java.util.OptionalLong;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Handovers;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IfMatch;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.problem.Texts;
import org.jietong.rest.internal.request.HandoverRequest;
import org.jietong.rest.internal.view.AssignmentView;

/** Who represents an application, why, and who comes next. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
public final class HandoverResource {
    private final Applications applications;
    private final Handovers handovers;
    private final Repetitions repetitions;
    private final Texts texts;

    public HandoverResource(Applications applications, Handovers handovers, Repetitions repetitions, Texts texts) {
        this.applications = applications;
        this.handovers = handovers;
        this.repetitions = repetitions;
        this.texts = texts;
    }

    @GET
    @Path("{number}/assignments")
    public List<AssignmentView> assignments(
            @PathParam("number") String number, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        ApplicationNumber known = new ApplicationNumber(number);
        Application application =
                applications.find(known, exchange.caller()).orElseThrow().application();
        return AssignmentView.of(
                application,
                applications.events(known, exchange.caller()).orElseThrow(),
                (reason, details) -> texts.said("assignment." + reason, details, exchange.language()));
    }

    @POST
    @Path("{number}/handover")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handOver(
            @PathParam("number") String number, HandoverRequest body, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        OptionalLong expected = IfMatch.version(request.getHeaderString(HttpHeaders.IF_MATCH));
        return repetitions.<ApplicationDetail>answer(
                request,
                KeyedBody.digest(request),
                once -> handovers.handOver(
                        new ApplicationNumber(number), body.to(), body.reason(), expected, exchange.caller(), once),
                detail -> Performing.answer(detail, exchange));
    }
}
