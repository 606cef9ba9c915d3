package org.jietong.survey.internal.pursuit;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.extension.Exchange;
import org.jietong.api.extension.Permitted;
import org.jietong.api.extension.Reply;
import org.jietong.survey.internal.plan.FollowUpDesk;
import org.jietong.survey.internal.plan.FollowUpState;

/** The follow-ups of plans, and the register of those who want none. */
@Path("follow-ups")
@Produces(MediaType.APPLICATION_JSON)
public final class FollowUpsResource {
    private final FollowUpDesk followUps;

    public FollowUpsResource(FollowUpDesk followUps) {
        this.followUps = followUps;
    }

    @GET
    @Permitted(Permissions.READ)
    public Reply list(
            @QueryParam("plan") String plan,
            @QueryParam("state") String state,
            @QueryParam("application") String application,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context Exchange exchange) {
        FollowUpDesk.Wanted wanted = new FollowUpDesk.Wanted(
                Optional.ofNullable(plan),
                Asked.parsed("/state", Optional.ofNullable(state), FollowUpState::valueOf),
                Optional.ofNullable(application));
        int most = Asked.limit(Optional.ofNullable(limit));
        Map<String, Optional<String>> filters = Map.of(
                "plan", Optional.ofNullable(plan),
                "state", Optional.ofNullable(state),
                "application", Optional.ofNullable(application),
                "limit", Optional.ofNullable(limit));
        return Asked.page(
                followUps.list(wanted, most, Asked.cursor(Optional.ofNullable(cursor)), Asked.staff(exchange)),
                "follow-ups",
                filters,
                exchange,
                FollowUpView::of);
    }

    /** The person it is about wants no more questions, of any plan. */
    @PUT
    @Path("{id}/refusal")
    @Permitted(Permissions.PLAN)
    public FollowUpView refuse(@PathParam("id") UUID id, @Context Exchange exchange) {
        return FollowUpView.of(followUps.refuse(id, Asked.staff(exchange)).orElseThrow());
    }

    /** The person may be asked again. */
    @DELETE
    @Path("{id}/refusal")
    @Permitted(Permissions.PLAN)
    public FollowUpView allow(@PathParam("id") UUID id, @Context Exchange exchange) {
        return FollowUpView.of(followUps.allow(id, Asked.staff(exchange)).orElseThrow());
    }
}
