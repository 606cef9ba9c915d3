package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.SecondFactor;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.request.FactorCodeRequest;
import org.jietong.rest.internal.request.PasswordRequest;
import org.jietong.rest.internal.view.EnrolmentView;
import org.jietong.rest.internal.view.RecoveryCodesView;

/** One's own password and second factor. */
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
public final class OwnAccountResource {
    private final StaffAccounts accounts;
    private final SecondFactor factor;
    private final QrPictures pictures;

    public OwnAccountResource(StaffAccounts accounts, SecondFactor factor, QrPictures pictures) {
        this.accounts = accounts;
        this.factor = factor;
        this.pictures = pictures;
    }

    @POST
    @Path("current/password")
    @Consumes(MediaType.APPLICATION_JSON)
    public void changePassword(PasswordRequest body, @Context ContainerRequestContext request) {
        accounts.changePassword(staff(request), body.present(), body.next()).orElseThrow();
    }

    @POST
    @Path("current/second-factor")
    public EnrolmentView begin(@Context ContainerRequestContext request) {
        return factor.begin(staff(request))
                .map(enrolment ->
                        EnrolmentView.of(enrolment, pictures.svg(enrolment.uri().toString())))
                .orElseThrow();
    }

    @POST
    @Path("current/second-factor/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    public RecoveryCodesView confirm(FactorCodeRequest body, @Context ContainerRequestContext request) {
        return factor.confirm(body.code(), staff(request))
                .map(RecoveryCodesView::new)
                .orElseThrow();
    }

    @POST
    @Path("current/second-factor/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    public void remove(FactorCodeRequest body, @Context ContainerRequestContext request) {
        factor.remove(body.code(), staff(request)).orElseThrow();
    }

    private static Caller.Staff staff(ContainerRequestContext request) {
        if (Exchange.of(request).caller() instanceof Caller.Staff staff) {
            return staff;
        }
        throw new RefusedException(Problem.of(ProblemType.FORBIDDEN));
    }
}
