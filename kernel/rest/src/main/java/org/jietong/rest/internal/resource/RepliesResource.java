package org.jietong.rest.internal.resource;

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
import java.util.Locale;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.IssuedReply;
import org.jietong.api.cases.Replies;
import org.jietong.rest.internal.http.ApplicantPhone;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.view.CaseReplyView;

/** The one reply to a case: issued by staff, read by them and by the applicant, who proves the phone. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
public final class RepliesResource {
    private final Replies replies;
    private final Repetitions repetitions;
    private final Printing printing;

    public RepliesResource(Replies replies, Repetitions repetitions, Printing printing) {
        this.replies = replies;
        this.repetitions = repetitions;
        this.printing = printing;
    }

    @POST
    @Path("{number}/reply")
    public Response issue(@PathParam("number") String number, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return repetitions.<IssuedReply>answer(
                request,
                KeyedBody.digest(request),
                once -> replies.issue(new CaseNumber(number), exchange.caller(), once),
                issued -> Response.ok(CaseReplyView.of(issued, exchange.language()))
                        .build());
    }

    @GET
    @Path("{number}/reply")
    public CaseReplyView reply(
            @PathParam("number") String number, @Context UriInfo uri, @Context ContainerRequestContext request) {
        return CaseReplyView.of(
                issued(number, uri, request), Exchange.of(request).language());
    }

    @GET
    @Path("{number}/reply.pdf")
    @Produces(Printed.PDF)
    public Response printed(
            @PathParam("number") String number, @Context UriInfo uri, @Context ContainerRequestContext request) {
        IssuedReply issued = issued(number, uri, request);
        Locale language = Exchange.of(request).language();
        byte[] document =
                printing.print(printer -> printer.print(issued, language)).orElseThrow();
        return Printed.answer(document, issued.reply().number().value() + "-reply", language);
    }

    private IssuedReply issued(String number, UriInfo uri, ContainerRequestContext request) {
        return replies.find(new CaseNumber(number), Editions.of(uri), ApplicantPhone.party(request))
                .orElseThrow();
    }
}
