package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jietong.api.messages.Notices;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.view.NoticeView;

/** The desk: what the caller was told. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
public final class NoticesResource {
    private final Notices notices;
    private final Lists lists;

    public NoticesResource(Notices notices, Lists lists) {
        this.notices = notices;
        this.lists = lists;
    }

    @GET
    public Response list(
            @QueryParam("unread") boolean unread, @Context UriInfo uri, @Context ContainerRequestContext request) {
        return lists.page(uri, query -> notices.list(
                        unread,
                        query.limit(),
                        query.cursor(),
                        Exchange.of(request).caller())
                .map(page -> page.map(NoticeView::of)));
    }

    @POST
    @Path("{id}/read")
    public NoticeView read(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        return notices.read(id, Exchange.of(request).caller())
                .map(NoticeView::of)
                .orElseThrow();
    }
}
