package org.jietong.rest.internal.resource;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jietong.api.messages.MessageDetail;
import org.jietong.api.messages.Messages;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IfMatch;
import org.jietong.rest.internal.view.MessageView;

/** Single messages. */
@Path("messages")
@Produces(MediaType.APPLICATION_JSON)
public final class MessagesResource {
    private final Messages messages;

    public MessagesResource(Messages messages) {
        this.messages = messages;
    }

    @POST
    @Path("{id}/resend")
    public Response resend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context ContainerRequestContext request) {
        MessageDetail detail = messages.resend(
                        id, IfMatch.version(ifMatch), Exchange.of(request).caller())
                .orElseThrow();
        return Response.ok(MessageView.of(detail))
                .tag(String.valueOf(detail.message().version()))
                .build();
    }
}
