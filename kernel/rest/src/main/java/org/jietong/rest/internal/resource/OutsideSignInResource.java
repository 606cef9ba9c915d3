package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jietong.api.identity.OutsideSignIn;
import org.jietong.api.identity.OutsideSignIn.Departure;
import org.jietong.rest.internal.audit.AuditNotes;

/** Signing in of staff at a provider of identities: there and back again. */
@Path("sessions/oidc")
@Produces(MediaType.APPLICATION_JSON)
public final class OutsideSignInResource {
    private static final String TICKET = "jietong-oidc";
    private static final String PLACE = "; Path=/api/v1/sessions/oidc; HttpOnly; SameSite=Lax";
    private static final int SECONDS_AWAY = 600;
    private static final URI CONSOLE = URI.create("/console/");

    private final OutsideSignIn outside;
    private final SigningIn signingIn;

    public OutsideSignInResource(OutsideSignIn outside, SigningIn signingIn) {
        this.outside = outside;
        this.signingIn = signingIn;
    }

    @GET
    public Response begin(@Context ContainerRequestContext request) {
        Departure departure = outside.begin().orElseThrow();
        return Response.seeOther(departure.to())
                .header(HttpHeaders.SET_COOKIE, cookie(departure.ticket(), SECONDS_AWAY, request))
                .build();
    }

    @GET
    @Path("callback")
    public Response complete(@Context ContainerRequestContext request) {
        AuditNotes.keep(request);
        String ticket = Optional.ofNullable(request.getCookies().get(TICKET))
                .map(Cookie::getValue)
                .orElse("");
        Response.ResponseBuilder answer = signingIn.openedInBrowser(
                outside.complete(ticket, request.getUriInfo().getRequestUri()).orElseThrow(),
                Response.seeOther(CONSOLE),
                request);
        return answer.header(HttpHeaders.SET_COOKIE, cookie("", 0, request)).build();
    }

    /** Sent along when the provider sends back, which a strict one would not be. */
    private String cookie(String ticket, int seconds, ContainerRequestContext request) {
        return TICKET + "=" + ticket + PLACE + "; Max-Age=" + seconds + (signingIn.secure(request) ? "; Secure" : "");
    }
}
