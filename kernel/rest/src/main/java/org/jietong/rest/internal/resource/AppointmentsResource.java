package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Appointments;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.jietong.rest.internal.http.ApplicantPhone;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.ical.CalendarFile;
import org.jietong.rest.internal.request.BookingRequest;
import org.jietong.rest.internal.request.CancellationRequest;
import org.jietong.rest.internal.request.MoveRequest;
import org.jietong.rest.internal.view.AppointmentView;
import org.jietong.rest.internal.view.SlotView;

/** Visits to a case by appointment: open to the applicant, who proves the phone, and to staff. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
public final class AppointmentsResource {
    private final Appointments appointments;
    private final Repetitions repetitions;
    private final DayParameters days;
    private final CalendarFile files;

    public AppointmentsResource(
            Appointments appointments, Repetitions repetitions, DayParameters days, CalendarFile files) {
        this.appointments = appointments;
        this.repetitions = repetitions;
        this.days = days;
        this.files = files;
    }

    @GET
    @Path("{number}/slots")
    public List<SlotView> slots(
            @PathParam("number") String number, @Context UriInfo uri, @Context ContainerRequestContext request) {
        CaseParty party = ApplicantPhone.party(request);
        DayParameters.Span span = days.span(uri);
        return appointments.slots(new CaseNumber(number), span.from(), span.to(), party).orElseThrow().stream()
                .map(SlotView::open)
                .toList();
    }

    @GET
    @Path("{number}/appointments")
    public List<AppointmentView> list(@PathParam("number") String number, @Context ContainerRequestContext request) {
        return appointments.of(new CaseNumber(number), ApplicantPhone.party(request)).orElseThrow().stream()
                .map(AppointmentView::of)
                .toList();
    }

    @POST
    @Path("{number}/appointments")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response book(
            @PathParam("number") String number, BookingRequest body, @Context ContainerRequestContext request) {
        CaseParty party = ApplicantPhone.party(request);
        return repetitions.<Appointment>answer(
                request,
                ApplicantPhone.digest(party, request),
                once -> appointments.book(new CaseNumber(number), body.slot(), body.served(), party, once),
                made -> tagged(
                        Response.created(URI.create("/api/v1/cases/" + number + "/appointments/" + made.id())), made));
    }

    @POST
    @Path("{number}/appointments/{id}/move")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            MoveRequest body,
            @Context ContainerRequestContext request) {
        CaseParty party = ApplicantPhone.party(request);
        return changed(
                party,
                request,
                once -> appointments.move(new CaseNumber(number), id, body.slot(), body.reason(), party, once));
    }

    @POST
    @Path("{number}/appointments/{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response cancel(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            CancellationRequest body,
            @Context ContainerRequestContext request) {
        CaseParty party = ApplicantPhone.party(request);
        return changed(
                party, request, once -> appointments.cancel(new CaseNumber(number), id, body.reason(), party, once));
    }

    @GET
    @Path("{number}/appointments/{id}.ics")
    @Produces("text/calendar")
    public Response file(
            @PathParam("number") String number, @PathParam("id") UUID id, @Context ContainerRequestContext request) {
        Appointment appointment = appointments
                .find(new CaseNumber(number), id, ApplicantPhone.party(request))
                .orElseThrow();
        return Response.ok(files.attachment(appointment, Exchange.of(request).language()))
                .type("text/calendar;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(number + ".ics"))
                .build();
    }

    private Response changed(
            CaseParty party,
            ContainerRequestContext request,
            Function<Once<Appointment>, Outcome<Appointment>> change) {
        return repetitions.<Appointment>answer(
                request, ApplicantPhone.digest(party, request), change, after -> tagged(Response.ok(), after));
    }

    private static Response tagged(Response.ResponseBuilder response, Appointment appointment) {
        return response.entity(AppointmentView.of(appointment))
                .tag(String.valueOf(appointment.sequence()))
                .build();
    }
}
