package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jietong.api.appointments.Appointments;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.view.AppointmentView;

/** The appointments of a day, for staff. */
@Path("appointments")
@Produces(MediaType.APPLICATION_JSON)
public final class DaysResource {
    private final Appointments appointments;
    private final DayParameters days;

    public DaysResource(Appointments appointments, DayParameters days) {
        this.appointments = appointments;
        this.days = days;
    }

    @GET
    public List<AppointmentView> ofDay(@Context UriInfo uri, @Context ContainerRequestContext request) {
        return appointments.ofDay(days.day(uri), Exchange.of(request).caller()).orElseThrow().stream()
                .map(AppointmentView::of)
                .toList();
    }
}
