package org.jietong.survey.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.jietong.api.extension.Exchange;
import org.jietong.api.extension.Permitted;
import org.jietong.api.extension.Reply;
import org.jietong.survey.internal.answering.ListedResponse;
import org.jietong.survey.internal.answering.ResponseReading;

/** What was answered, within the reader's scope and without who answered it. */
@Path("responses")
@Produces(MediaType.APPLICATION_JSON)
public final class ResponsesResource {
    /** Permission to read single answers. */
    public static final String READ = "READ_RESPONSES";

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final ResponseReading reading;

    public ResponsesResource(ResponseReading reading) {
        this.reading = reading;
    }

    @GET
    @Permitted(READ)
    public Reply list(
            @QueryParam("questionnaire") String questionnaire,
            @QueryParam("version") String version,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit,
            @Context Exchange exchange) {
        String code = Asking.needed("questionnaire", questionnaire);
        OptionalInt number = Asking.whole("version", version, 1, Integer.MAX_VALUE);
        int most = Asking.whole("limit", limit, 1, MOST).orElse(USUAL);
        List<ListedResponse> found = reading.list(
                code,
                number,
                Asking.id("cursor", cursor),
                most,
                Asking.staff(exchange).scope());
        Reply reply = Reply.ok(found.stream().map(ResponseView::of).toList());
        return found.size() < most
                ? reply
                : reply.with("Link", "<" + next(code, number, found, most, exchange) + ">; rel=\"next\"");
    }

    private static String next(
            String code, OptionalInt version, List<ListedResponse> found, int most, Exchange exchange) {
        String only = version.isPresent() ? "&version=" + version.getAsInt() : "";
        return exchange.address("responses?questionnaire=" + URLEncoder.encode(code, StandardCharsets.UTF_8) + only
                + "&limit=" + most + "&cursor=" + found.get(found.size() - 1).id());
    }
}
