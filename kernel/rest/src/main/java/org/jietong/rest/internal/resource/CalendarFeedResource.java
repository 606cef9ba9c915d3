package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jietong.api.appointments.CalendarFeeds;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.ical.CalendarFile;

/** The calendar of a representative, for a calendar program: the secret in its address is the key to it. */
@Path("calendars/{token}.ics")
public final class CalendarFeedResource {
    private final CalendarFeeds feeds;
    private final CalendarFile files;

    public CalendarFeedResource(CalendarFeeds feeds, CalendarFile files) {
        this.feeds = feeds;
        this.files = files;
    }

    @GET
    @Produces("text/calendar")
    public Response feed(@PathParam("token") String token, @Context ContainerRequestContext request) {
        return Response.ok(files.feed(
                        feeds.feed(token).orElseThrow(), Exchange.of(request).language()))
                .type("text/calendar;charset=utf-8")
                .build();
    }
}
