package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.jietong.api.calendars.CalendarContent;
import org.jietong.api.calendars.CalendarLife;
import org.jietong.api.calendars.CalendarStanding;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IdempotencyKey;
import org.jietong.rest.internal.http.Upload;
import org.jietong.rest.internal.json.Violations;
import org.jietong.rest.internal.view.CalendarView;
import org.jietong.rest.internal.view.CalendarsView;

/** The calendars: what is in force, and schedules in and out as a file. */
@Path("calendars")
@Produces(MediaType.APPLICATION_JSON)
public final class CalendarsResource {
    private static final String CSV = "text/csv";
    private static final String CSV_UTF8 = CSV + "; charset=UTF-8";
    /** Far more than a line for each day of a year has. */
    private static final int MOST_BYTES = 64 << 10;

    private final CalendarLife life;
    private final Repetitions repetitions;

    public CalendarsResource(CalendarLife life, Repetitions repetitions) {
        this.life = life;
        this.repetitions = repetitions;
    }

    @GET
    public CalendarsView list(@Context ContainerRequestContext request) {
        return CalendarsView.of(life.overview(Exchange.of(request).caller()).orElseThrow());
    }

    @POST
    @Upload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response form(FormDataMultiPart form, @Context ContainerRequestContext request) throws IOException {
        FormDataBodyPart file = form.getField("file");
        Optional<FormDataBodyPart> why = Optional.ofNullable(form.getField("why"));
        Violations violations = new Violations();
        if (file == null) {
            violations.add("/file", "MISSING");
        }
        violations.refuseAny();
        try (InputStream csv = file.getEntityAs(InputStream.class)) {
            return handIn(csv, why.map(FormDataBodyPart::getValue).orElse(""), request);
        }
    }

    @POST
    @Upload
    @Consumes(MediaType.WILDCARD)
    public Response bytes(InputStream csv, @QueryParam("why") String why, @Context ContainerRequestContext request)
            throws IOException {
        return handIn(csv, Optional.ofNullable(why).orElse(""), request);
    }

    private Response handIn(InputStream body, String why, ContainerRequestContext request) throws IOException {
        byte[] csv = body.readNBytes(MOST_BYTES + 1);
        if (csv.length > MOST_BYTES) {
            throw new RefusedException(
                    Problem.of(ProblemType.PAYLOAD_TOO_LARGE, Map.of("limit", Integer.toString(MOST_BYTES))));
        }
        return repetitions.<CalendarStanding>answer(
                request,
                IdempotencyKey.digest(csv),
                once -> life.handIn(csv, why, Exchange.of(request).caller(), once),
                standing -> Response.created(URI.create("/api/v1/calendars/" + standing.digest()))
                        .entity(CalendarView.of(standing))
                        .build());
    }

    @GET
    @Path("{id}")
    public CalendarView find(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return CalendarView.of(life.find(id, Exchange.of(request).caller()).orElseThrow());
    }

    @GET
    @Path("{id}/content")
    @Produces(CSV)
    public Response content(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return file(life.export(id, Exchange.of(request).caller()).orElseThrow());
    }

    /** What a correction begins with. */
    @GET
    @Path("years/{year}")
    @Produces(CSV)
    public Response year(@PathParam("year") int year, @Context ContainerRequestContext request) {
        return file(life.inForce(year, Exchange.of(request).caller()).orElseThrow());
    }

    private static Response file(CalendarContent content) {
        return Response.ok(content.csv(), CSV_UTF8)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(content.year() + ".csv"))
                .build();
    }
}
