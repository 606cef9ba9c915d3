package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jietong.api.conversation.Conversations;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.view.WaitingView;

/** The questions that wait for an answer, for staff. */
@Path("questions")
@Produces(MediaType.APPLICATION_JSON)
public final class QuestionsResource {
    private final Conversations conversations;

    public QuestionsResource(Conversations conversations) {
        this.conversations = conversations;
    }

    @GET
    public List<WaitingView> waiting(@Context ContainerRequestContext request) {
        return conversations.waiting(Exchange.of(request).caller()).orElseThrow().stream()
                .map(WaitingView::of)
                .toList();
    }
}
