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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Locale;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.IssuedReceipt;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Receipts;
import org.jietong.api.rules.RulePacks;
import org.jietong.rest.internal.http.ApplicantPhone;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.request.AdditionRequest;
import org.jietong.rest.internal.view.ReceiptView;

/**
 * The one receipt of a case, and the applications that are added to it: open to the applicant, who proves the phone, and to
 * staff.
 */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
public final class ReceiptsResource {
    private final Cases cases;
    private final Receipts receipts;
    private final RulePacks packs;
    private final Repetitions repetitions;
    private final Printing printing;

    public ReceiptsResource(
            Cases cases, Receipts receipts, RulePacks packs, Repetitions repetitions, Printing printing) {
        this.cases = cases;
        this.receipts = receipts;
        this.packs = packs;
        this.repetitions = repetitions;
        this.printing = printing;
    }

    @POST
    @Path("{number}/applications")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("number") String number, AdditionRequest body, @Context ContainerRequestContext request) {
        CaseParty party = ApplicantPhone.party(request);
        Locale language = Exchange.of(request).language();
        return repetitions.<Receipt>answer(
                request,
                ApplicantPhone.digest(party, request),
                once -> cases.add(new CaseNumber(number), body.addition(), party, once),
                receipt -> added(receipt, language));
    }

    private Response added(Receipt receipt, Locale language) {
        Receipt.Line line = receipt.applications().get(receipt.applications().size() - 1);
        return Response.created(
                        URI.create("/api/v1/applications/" + line.number().value()))
                .entity(ReceiptView.of(receipt, packs::find, language))
                .build();
    }

    @GET
    @Path("{number}/receipt")
    public ReceiptView receipt(
            @PathParam("number") String number, @Context UriInfo uri, @Context ContainerRequestContext request) {
        return ReceiptView.of(
                issued(number, uri, request).receipt(),
                packs::find,
                Exchange.of(request).language());
    }

    @GET
    @Path("{number}/receipt.pdf")
    @Produces(Printed.PDF)
    public Response printed(
            @PathParam("number") String number, @Context UriInfo uri, @Context ContainerRequestContext request) {
        IssuedReceipt issued = issued(number, uri, request);
        Locale language = Exchange.of(request).language();
        byte[] document =
                printing.print(printer -> printer.print(issued, language)).orElseThrow();
        return Printed.answer(document, issued.receipt().number().value() + "-receipt", language);
    }

    private IssuedReceipt issued(String number, UriInfo uri, ContainerRequestContext request) {
        return receipts.find(new CaseNumber(number), Editions.of(uri), ApplicantPhone.party(request))
                .orElseThrow();
    }
}
