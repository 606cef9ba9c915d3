package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.BearerAuthentication;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.OpenToAnyone;
import org.jietong.rest.internal.request.PasswordRequest;
import org.jietong.rest.internal.request.SignInRequest;
import org.jietong.rest.internal.view.SessionView;

/** Signing in and out. */
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionsResource {
    private final Sessions sessions;
    private final StaffAccounts accounts;

    public SessionsResource(Sessions sessions, StaffAccounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @POST
    @OpenToAnyone
    @Consumes(MediaType.APPLICATION_JSON)
    public Response signIn(SignInRequest body) {
        SessionView session = sessions.signIn(body.user(), body.password())
                .map(SessionView::of)
                .orElseThrow();
        return Response.status(Response.Status.CREATED).entity(session).build();
    }

    @DELETE
    @Path("current")
    public void signOut(@Context ContainerRequestContext request) {
        BearerAuthentication.token(request).ifPresent(sessions::signOut);
    }

    @POST
    @Path("current/password")
    @Consumes(MediaType.APPLICATION_JSON)
    public void changePassword(PasswordRequest body, @Context ContainerRequestContext request) {
        if (!(Exchange.of(request).caller() instanceof Caller.Staff staff)) {
            throw new RefusedException(Problem.of(ProblemType.UNAUTHENTICATED));
        }
        accounts.changePassword(staff, body.present(), body.next()).orElseThrow();
    }
}
