package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.evidence.Consents;
import org.jietong.rest.internal.http.ApplicantPhone;
import org.jietong.rest.internal.request.ConsentWithdrawalRequest;
import org.jietong.rest.internal.view.ConsentView;

/** The consent of a case: withdrawn by the applicant, who proves the phone, or by staff for the applicant. */
@Path("cases/{number}/consent")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ConsentResource {
    private final Consents consents;

    public ConsentResource(Consents consents) {
        this.consents = consents;
    }

    @POST
    @Path("withdrawal")
    public ConsentView withdraw(
            @PathParam("number") String number,
            ConsentWithdrawalRequest body,
            @Context ContainerRequestContext request) {
        return consents.withdraw(new CaseNumber(number), body.from(), ApplicantPhone.party(request))
                .map(ConsentView::of)
                .orElseThrow();
    }
}
