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
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.conversation.Conversations;
import org.jietong.api.conversation.Message;
import org.jietong.rest.internal.http.ApplicantPhone;
import org.jietong.rest.internal.request.CaseMessageRequest;
import org.jietong.rest.internal.view.CaseMessageView;

/** Questions and answers on a case: open to the applicant, who proves the phone, and to staff. */
@Path("cases/{number}/questions")
@Produces(MediaType.APPLICATION_JSON)
public final class ConversationsResource {
    private final Conversations conversations;
    private final Repetitions repetitions;

    public ConversationsResource(Conversations conversations, Repetitions repetitions) {
        this.conversations = conversations;
        this.repetitions = repetitions;
    }

    @GET
    public List<CaseMessageView> list(@PathParam("number") String number, @Context ContainerRequestContext request) {
        return conversations.of(new CaseNumber(number), ApplicantPhone.party(request)).orElseThrow().stream()
                .map(CaseMessageView::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(
            @PathParam("number") String number, CaseMessageRequest body, @Context ContainerRequestContext request) {
        CaseParty party = ApplicantPhone.party(request);
        return repetitions.<Message>answer(
                request,
                ApplicantPhone.digest(party, request),
                once -> conversations.write(new CaseNumber(number), body.text(), party, once),
                written -> Response.status(Response.Status.CREATED)
                        .entity(CaseMessageView.of(written))
                        .build());
    }

    @POST
    @Path("read")
    public void read(@PathParam("number") String number, @Context ContainerRequestContext request) {
        conversations
                .markRead(new CaseNumber(number), ApplicantPhone.party(request))
                .orElseThrow();
    }
}
