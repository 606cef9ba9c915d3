package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.PhoneCodes;
import org.jietong.api.identity.Session;
import org.jietong.api.identity.Sessions;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.Origin;
import org.jietong.rest.internal.http.Recognition;
import org.jietong.rest.internal.http.SessionCookies;
import org.jietong.rest.internal.request.CodeRequest;
import org.jietong.rest.internal.request.RefreshRequest;
import org.jietong.rest.internal.view.OwnSessionView;
import org.jietong.rest.internal.view.SessionView;

/** Signing in and out, and one's own sessions. */
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionsResource {
    private final Sessions sessions;
    private final PhoneCodes codes;
    private final SigningIn signingIn;
    private final AccessPolicy policy;

    public SessionsResource(Sessions sessions, PhoneCodes codes, SigningIn signingIn, AccessPolicy policy) {
        this.policy = policy;
        this.sessions = sessions;
        this.codes = codes;
        this.signingIn = signingIn;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response signIn(byte[] body, @Context ContainerRequestContext request) {
        return signingIn.answer(body, request);
    }

    @POST
    @Path("codes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sendCode(CodeRequest body, @Context ContainerRequestContext request) {
        codes.send(
                        body.phone(),
                        Origin.of(request).address(),
                        Exchange.of(request).language().toLanguageTag())
                .orElseThrow();
        return Response.accepted().build();
    }

    @POST
    @Path("refresh")
    @Consumes(MediaType.APPLICATION_JSON)
    public SessionView refresh(RefreshRequest body) {
        return sessions.refresh(body.refreshToken())
                .map(opened -> SessionView.of(opened, policy))
                .orElseThrow();
    }

    @GET
    public List<OwnSessionView> list(@Context ContainerRequestContext request) {
        Session present = present(request);
        return sessions.of(present.caller()).stream()
                .map(session -> OwnSessionView.of(session, present.id()))
                .toList();
    }

    @GET
    @Path("current")
    public SessionView current(@Context ContainerRequestContext request) {
        Optional<String> cookie = SessionCookies.token(request);
        return SessionView.of(present(request), cookie, policy);
    }

    @DELETE
    @Path("current")
    public Response signOut(@Context ContainerRequestContext request) {
        Recognition.token(request).ifPresent(sessions::signOut);
        return left(request);
    }

    @DELETE
    public Response signOutEverywhere(@Context ContainerRequestContext request) {
        sessions.endAll(present(request).caller());
        return left(request);
    }

    @DELETE
    @Path("{id}")
    public void end(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        sessions.end(id, present(request).caller()).orElseThrow();
    }

    private static Response left(ContainerRequestContext request) {
        Response.ResponseBuilder answer = Response.noContent();
        if (SessionCookies.token(request).isPresent()) {
            SessionCookies.end(Origin.of(request).secure())
                    .forEach(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie));
        }
        return answer.build();
    }

    private static Session present(ContainerRequestContext request) {
        return Exchange.session(request)
                .orElseThrow(() -> new RefusedException(Problem.of(ProblemType.UNAUTHENTICATED)));
    }
}
