package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.json.Violations;
import org.jietong.rest.internal.view.ApplicationView;
import org.jietong.rest.internal.view.EventView;
import org.jietong.rest.internal.view.LedgerView;
import org.jietong.rest.internal.view.SupposedClockView;

/** Applications: reading them, and what staff decide about them. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
public final class ApplicationsResource {
    private final Applications applications;
    private final Lists lists;
    private final AskedLists asked;

    public ApplicationsResource(Applications applications, Lists lists, AskedLists asked) {
        this.applications = applications;
        this.lists = lists;
        this.asked = asked;
    }

    @GET
    public Response list(@Context UriInfo uri, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return lists.page(uri, asked.parameters(uri, exchange.caller()), query -> applications
                .list(query, exchange.caller())
                .map(page -> page.map(listed -> ApplicationView.of(listed, exchange.language()))));
    }

    @GET
    @Path("{number}")
    public Response find(@PathParam("number") String number, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return Performing.answer(detail(number, exchange), exchange);
    }

    @GET
    @Path("{number}/clock")
    public LedgerView clock(@PathParam("number") String number, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return LedgerView.of(detail(number, exchange), exchange.language());
    }

    /** What would become of the deadline if the clock stood to the end of a day. */
    @GET
    @Path("{number}/clock/supposed")
    public SupposedClockView supposed(
            @PathParam("number") String number,
            @QueryParam("suspendedUntil") String until,
            @Context ContainerRequestContext request) {
        return applications
                .suppose(
                        new ApplicationNumber(number),
                        day(until),
                        Exchange.of(request).caller())
                .map(SupposedClockView::of)
                .orElseThrow();
    }

    private static LocalDate day(String given) {
        Violations violations = new Violations();
        if (given == null || given.isBlank()) {
            violations.add("/suspendedUntil", "MISSING");
        }
        violations.refuseAny();
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            violations.add("/suspendedUntil", "WRONG_TYPE", Map.of("expected", "date"));
            violations.refuseAny();
            throw e;
        }
    }

    @GET
    @Path("{number}/events")
    public List<EventView> events(@PathParam("number") String number, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        ApplicationKey key = detail(number, exchange).application().key();
        Map<UUID, String> numbers = Map.of(key.id(), key.number().value());
        return applications.events(key.number(), exchange.caller()).orElseThrow().stream()
                .map(event -> EventView.of(event, numbers))
                .toList();
    }

    private ApplicationDetail detail(String number, Exchange exchange) {
        return applications
                .find(new ApplicationNumber(number), exchange.caller())
                .orElseThrow();
    }
}
