package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jietong.api.followups.FollowUps;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.view.FollowUpView;

/** All follow-ups that somebody may see. */
@Path("follow-ups")
@Produces(MediaType.APPLICATION_JSON)
public final class FollowUpListResource {
    private final FollowUps followUps;
    private final Lists lists;

    public FollowUpListResource(FollowUps followUps, Lists lists) {
        this.followUps = followUps;
        this.lists = lists;
    }

    @GET
    public Response list(@Context UriInfo uri, @Context ContainerRequestContext request) {
        return lists.page(uri, query -> followUps
                .list(
                        FollowUpParameters.filter(uri, query.filter()),
                        query.limit(),
                        query.cursor(),
                        Exchange.of(request).caller())
                .map(page -> page.map(FollowUpView::of)));
    }
}
