package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jietong.api.appointments.Appointments;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.identity.Caller;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.view.AppointmentView;

/** The visits that serve an application; a joint survey is shown with each that it serves (R1.3). */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
public final class VisitsResource {
    private final Applications applications;
    private final Appointments appointments;

    public VisitsResource(Applications applications, Appointments appointments) {
        this.applications = applications;
        this.appointments = appointments;
    }

    @GET
    @Path("{number}/appointments")
    public List<AppointmentView> list(@PathParam("number") String number, @Context ContainerRequestContext request) {
        Caller caller = Exchange.of(request).caller();
        ApplicationKey key = applications
                .find(new ApplicationNumber(number), caller)
                .orElseThrow()
                .application()
                .key();
        return appointments.of(key.caseNumber(), new CaseParty(caller, Optional.empty())).orElseThrow().stream()
                .filter(appointment -> appointment.applications().contains(key.number()))
                .map(AppointmentView::of)
                .toList();
    }
}
