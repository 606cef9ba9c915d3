package org.jietong.survey.internal.pursuit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jietong.survey.internal.opinion.Opinion;
import org.jietong.survey.internal.opinion.OpinionDesk;
import org.jietong.survey.internal.opinion.OpinionState;
import org.jietong.survey.internal.opinion.Replying;

/** Opinions and suggestions. */
@Path("opinions")
@Produces(MediaType.APPLICATION_JSON)
public final class OpinionsResource {
    private final OpinionDesk opinions;

    public OpinionsResource(OpinionDesk opinions) {
        this.opinions = opinions;
    }

    @GET
    @Permitted(Permissions.OPINIONS)
    public Reply list(
            @QueryParam("state") String state,
            @QueryParam("theme") String theme,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context Exchange exchange) {
        Map<String, Optional<String>> filters = Map.of(
                "state", Optional.ofNullable(state),
                "theme", Optional.ofNullable(theme),
                "limit", Optional.ofNullable(limit));
        return Asked.page(
                opinions.list(
                        Asked.parsed("/state", Optional.ofNullable(state), OpinionState::valueOf),
                        Optional.ofNullable(theme),
                        Asked.limit(Optional.ofNullable(limit)),
                        Asked.cursor(Optional.ofNullable(cursor)),
                        Asked.staff(exchange)),
                "opinions",
                filters,
                exchange,
                OpinionView::of);
    }

    @PUT
    @Path("{id}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permitted(Permissions.OPINIONS)
    public OpinionView assign(@PathParam("id") UUID id, AssignmentRequest body, @Context Exchange exchange) {
        String theme = Asked.words("/theme", body.theme(), Replying.LONGEST_THEME);
        return OpinionView.of(opinions.assign(id, new Opinion.Assignment(theme, body.owner()), Asked.staff(exchange))
                .orElseThrow());
    }

    /** Replies, once. */
    @POST
    @Path("{id}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permitted(Permissions.OPINIONS)
    public OpinionView reply(@PathParam("id") UUID id, WordsRequest body, @Context Exchange exchange) {
        String text = Asked.words("/text", body.text(), Replying.LONGEST_REPLY);
        return OpinionView.of(opinions.reply(id, text, Asked.staff(exchange)).orElseThrow());
    }
}
