package org.jietong.survey.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.extension.Exchange;
import org.jietong.api.extension.Permitted;
import org.jietong.api.extension.Reply;
import org.jietong.api.identity.Caller;
import org.jietong.survey.internal.answering.Response;
import org.jietong.survey.internal.answering.StaffEntry;
import org.jietong.survey.internal.asking.Links;
import org.jietong.survey.internal.invitation.HandInvitations;

/** Invitations by hand, and what staff enter. An answer with a token is not kept for repeated requests. */
@Path("invitations")
@Produces(MediaType.APPLICATION_JSON)
@Permitted(InvitationsResource.INVITE)
public final class InvitationsResource {
    /** Permission to ask people, and to enter what they say. */
    public static final String INVITE = "INVITE_RESPONDENTS";

    private final HandInvitations invitations;
    private final StaffEntry entry;
    private final Links links;

    public InvitationsResource(HandInvitations invitations, StaffEntry entry, Links links) {
        this.invitations = invitations;
        this.entry = entry;
        this.links = links;
    }

    @GET
    public List<InvitationView> list(@QueryParam("application") String application, @Context Exchange exchange) {
        ApplicationNumber number = new ApplicationNumber(Asking.needed("application", application));
        return invitations.of(number, Asking.staff(exchange)).orElseThrow().stream()
                .map(InvitationView::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Reply issue(InvitationRequestBody request, @Context Exchange exchange) {
        InvitationView issued = invitations
                .issue(request.wish(), Asking.staff(exchange))
                .map(made -> InvitationView.of(made, made.token().flatMap(links::to)))
                .orElseThrow();
        return Reply.created(exchange.address("invitations/" + issued.id()), issued);
    }

    @POST
    @Path("{id}/withdrawal")
    public InvitationView withdraw(@PathParam("id") UUID id, @Context Exchange exchange) {
        return invitations
                .withdraw(id, Asking.staff(exchange))
                .map(InvitationView::of)
                .orElseThrow();
    }

    @POST
    @Path("{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Reply enter(@PathParam("id") UUID id, AnswersRequest request, @Context Exchange exchange) {
        Caller.Staff staff = Asking.staff(exchange);
        return exchange.<Response>answer(
                once -> entry.enter(id, request.answers(), staff, once),
                response -> Reply.ok(CompletionView.of(response)));
    }
}
