package org.jietong.survey.internal.pursuit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jietong.survey.internal.rectification.RectificationDesk;
import org.jietong.survey.internal.rectification.RectificationState;
import org.jietong.survey.internal.rectification.Rectifying;

/** Rectifications. What is done about one is refused when it is done already, so a repetition needs no key. */
@Path("rectifications")
@Produces(MediaType.APPLICATION_JSON)
public final class RectificationsResource {
    private final RectificationDesk rectifications;

    public RectificationsResource(RectificationDesk rectifications) {
        this.rectifications = rectifications;
    }

    @GET
    @Permitted(Permissions.RECTIFY)
    public Reply list(
            @QueryParam("state") String state,
            @QueryParam("mine") String mine,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context Exchange exchange) {
        Map<String, Optional<String>> filters = Map.of(
                "state", Optional.ofNullable(state),
                "mine", Optional.ofNullable(mine),
                "limit", Optional.ofNullable(limit));
        return Asked.page(
                rectifications.list(
                        Asked.parsed("/state", Optional.ofNullable(state), RectificationState::valueOf),
                        Boolean.parseBoolean(mine),
                        Asked.limit(Optional.ofNullable(limit)),
                        Asked.cursor(Optional.ofNullable(cursor)),
                        Asked.staff(exchange)),
                "rectifications",
                filters,
                exchange,
                RectificationView::of);
    }

    @GET
    @Path("{id}")
    @Permitted(Permissions.RECTIFY)
    public RectificationView find(@PathParam("id") UUID id, @Context Exchange exchange) {
        return RectificationView.of(
                rectifications.find(id, Asked.staff(exchange)).orElseThrow());
    }

    @POST
    @Path("{id}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permitted(Permissions.RECTIFY)
    public RectificationView done(@PathParam("id") UUID id, WordsRequest body, @Context Exchange exchange) {
        String note = Asked.words("/text", body.text(), Rectifying.LONGEST_TEXT);
        return RectificationView.of(
                rectifications.done(id, note, Asked.staff(exchange)).orElseThrow());
    }

    @POST
    @Path("{id}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permitted(Permissions.SUPERVISE)
    public RectificationView close(@PathParam("id") UUID id, WordsRequest body, @Context Exchange exchange) {
        String reason = Asked.words("/text", body.text(), Rectifying.LONGEST_TEXT);
        return RectificationView.of(
                rectifications.close(id, reason, Asked.staff(exchange)).orElseThrow());
    }
}
