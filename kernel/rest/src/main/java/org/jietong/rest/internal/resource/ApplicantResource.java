package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.credit.CreditRegister;
import org.jietong.api.evidence.EvidenceDesk;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.view.BrokenPromiseView;
import org.jietong.rest.internal.view.FetchOrderView;

/** What is known of an applicant beside the application: what was asked of evidence sources, and broken promises. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
public final class ApplicantResource {
    private final EvidenceDesk evidence;
    private final CreditRegister register;

    public ApplicantResource(EvidenceDesk evidence, CreditRegister register) {
        this.evidence = evidence;
        this.register = register;
    }

    @GET
    @Path("{number}/evidence")
    public List<FetchOrderView> evidence(@PathParam("number") String number, @Context ContainerRequestContext request) {
        return evidence
                .orders(new ApplicationNumber(number), Exchange.of(request).caller())
                .orElseThrow()
                .stream()
                .map(FetchOrderView::of)
                .toList();
    }

    @GET
    @Path("{number}/broken-promises")
    public List<BrokenPromiseView> brokenPromises(
            @PathParam("number") String number, @Context ContainerRequestContext request) {
        return register
                .ofApplicant(new ApplicationNumber(number), Exchange.of(request).caller())
                .orElseThrow()
                .stream()
                .map(BrokenPromiseView::of)
                .toList();
    }
}
