package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Receipts;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.request.ReceiptVerificationRequest;
import org.jietong.rest.internal.view.VerifiedReceiptView;

/** Says to anybody who holds a receipt whether it is genuine. The code is sent in the body, so that no address has it. */
@Path("receipts")
@Produces(MediaType.APPLICATION_JSON)
public final class VerificationResource {
    private final Receipts receipts;

    public VerificationResource(Receipts receipts) {
        this.receipts = receipts;
    }

    @POST
    @Path("verification")
    @Consumes(MediaType.APPLICATION_JSON)
    public VerifiedReceiptView verify(ReceiptVerificationRequest body, @Context ContainerRequestContext request) {
        return receipts.verify(new CaseNumber(body.number()), body.code())
                .map(verified ->
                        VerifiedReceiptView.of(verified, Exchange.of(request).language()))
                .orElseThrow();
    }
}
