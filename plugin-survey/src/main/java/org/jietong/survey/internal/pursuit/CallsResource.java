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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.extension.Exchange;
import org.jietong.api.extension.Permitted;
import org.jietong.survey.internal.call.CallDesk;

/** Follow-ups by telephone and at visits. */
@Path("calls")
@Produces(MediaType.APPLICATION_JSON)
public final class CallsResource {
    private static final int LONGEST_NOTE = 1000;

    private final CallDesk calls;

    public CallsResource(CallDesk calls) {
        this.calls = calls;
    }

    @GET
    @Permitted(Permissions.CALL)
    public List<CallView> list(@QueryParam("limit") String limit, @Context Exchange exchange) {
        return calls.list(Asked.limit(Optional.ofNullable(limit)), Asked.staff(exchange)).stream()
                .map(CallView::of)
                .toList();
    }

    /** Takes a call on, or goes on with one; the same request again only moves the end of the hold. */
    @POST
    @Path("{id}/hold")
    @Permitted(Permissions.CALL)
    public CallView take(@PathParam("id") UUID id, @Context Exchange exchange) {
        return CallView.of(calls.take(id, Asked.staff(exchange)).orElseThrow(), exchange.language());
    }

    /** How an attempt ended; a second time is refused, since the first gave the call back. */
    @POST
    @Path("{id}/results")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permitted(Permissions.CALL)
    public CallView report(@PathParam("id") UUID id, CallResultRequest body, @Context Exchange exchange) {
        String note = body.note()
                .filter(text -> !text.isBlank())
                .map(text -> Asked.words("/note", text, LONGEST_NOTE))
                .orElse("");
        return CallView.of(
                calls.report(id, body.asResult(), note, Asked.staff(exchange)).orElseThrow());
    }
}
