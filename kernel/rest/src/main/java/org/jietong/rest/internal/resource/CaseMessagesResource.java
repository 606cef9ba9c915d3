package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.messages.Messages;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.view.MessageView;

/** What people were told of a case. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
public final class CaseMessagesResource {
    private final Messages messages;

    public CaseMessagesResource(Messages messages) {
        this.messages = messages;
    }

    @GET
    @Path("{number}/messages")
    public List<MessageView> list(@PathParam("number") String number, @Context ContainerRequestContext request) {
        return messages.ofCase(new CaseNumber(number), Exchange.of(request).caller()).orElseThrow().stream()
                .map(MessageView::of)
                .toList();
    }
}
