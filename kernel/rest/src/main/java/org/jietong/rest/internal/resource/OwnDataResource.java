package org.jietong.rest.internal.resource;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jietong.api.identity.Caller;
import org.jietong.api.privacy.PersonalData;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.view.ErasureView;
import org.jietong.rest.internal.view.PersonalRecordView;

/** What is kept of the applicant who is signed in: given out as a whole, and erased. */
@Path("me/data")
@Produces(MediaType.APPLICATION_JSON)
public final class OwnDataResource {
    private final PersonalData data;

    public OwnDataResource(PersonalData data) {
        this.data = data;
    }

    @GET
    public PersonalRecordView find(@Context ContainerRequestContext request) {
        return PersonalRecordView.of(data.own(applicant(request)));
    }

    @DELETE
    public ErasureView erase(@Context ContainerRequestContext request) {
        return data.eraseOwn(applicant(request)).map(ErasureView::of).orElseThrow();
    }

    private static Caller.Applicant applicant(ContainerRequestContext request) {
        if (Exchange.of(request).caller() instanceof Caller.Applicant applicant) {
            return applicant;
        }
        throw new RefusedException(Problem.of(ProblemType.FORBIDDEN));
    }
}
