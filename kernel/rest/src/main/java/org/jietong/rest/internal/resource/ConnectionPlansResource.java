package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.ConnectionPlan;
import org.jietong.api.cases.ConnectionPlans;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.RecordedPlan;
import org.jietong.api.cases.StoredContent;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IdempotencyKey;
import org.jietong.rest.internal.http.Upload;
import org.jietong.rest.internal.json.Requests;
import org.jietong.rest.internal.json.Violations;
import org.jietong.rest.internal.request.ConnectionPlanRequest;
import org.jietong.rest.internal.view.ConnectionPlanView;

/** The connection plans of an application, with the drawings that belong to them (R1.2). */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
public final class ConnectionPlansResource {
    private static final int LONGEST_PLAN = 1 << 18;

    private final ConnectionPlans plans;
    private final Performing performing;
    private final PlanFiles files;
    private final DocumentContents contents;
    private final Requests requests;

    public ConnectionPlansResource(
            ConnectionPlans plans,
            Performing performing,
            PlanFiles files,
            DocumentContents contents,
            Requests requests) {
        this.plans = plans;
        this.performing = performing;
        this.files = files;
        this.contents = contents;
        this.requests = requests;
    }

    @GET
    @Path("{number}/connection-plans")
    public List<ConnectionPlanView> list(@PathParam("number") String number, @Context ContainerRequestContext request) {
        return all(number, request).stream().map(ConnectionPlanView::of).toList();
    }

    @POST
    @Path("{number}/connection-plans")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(
            @PathParam("number") String number, ConnectionPlanRequest body, @Context ContainerRequestContext request) {
        return performing.perform(
                number,
                new Command.RecordPlan(body.plan(List.of())),
                request,
                detail -> Performing.answer(detail, Exchange.of(request)));
    }

    /** The same with files: a part {@code plan}, and the parts {@code file}. */
    @POST
    @Upload
    @Path("{number}/connection-plans")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response form(
            @PathParam("number") String number, FormDataMultiPart form, @Context ContainerRequestContext request)
            throws IOException {
        FormDataBodyPart part = form.getField("plan");
        if (part == null) {
            Violations violations = new Violations();
            violations.add("/plan", "MISSING");
            violations.refuseAny();
        }
        ConnectionPlanRequest body = requests.read(text(part), ConnectionPlanRequest.class);
        ConnectionPlan plan = body.plan(files.kept(new ApplicationNumber(number), form.getFields("file"), request));
        return performing.perform(
                number,
                new Command.RecordPlan(plan),
                request,
                // Multipart bodies differ from one sending to the next; what is recorded does not.
                IdempotencyKey.digest(plan.toString().getBytes(StandardCharsets.UTF_8)),
                detail -> Performing.answer(detail, Exchange.of(request)));
    }

    /** Whatever type it says it has. What is longer is no plan, and read by half no JSON. */
    private static byte[] text(FormDataBodyPart part) throws IOException {
        try (InputStream bytes = part.getEntityAs(InputStream.class)) {
            return bytes.readNBytes(LONGEST_PLAN);
        }
    }

    @GET
    @Path("{number}/connection-plans/{version}/files/{sha256}")
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("number") String number,
            @PathParam("version") long version,
            @PathParam("sha256") String sha256,
            @Context ContainerRequestContext request)
            throws IOException {
        StoredContent content = all(number, request).stream()
                .filter(recorded -> recorded.version() == version)
                .flatMap(recorded -> recorded.plan().files().stream())
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        InputStream bytes = contents.open(content).orElseThrow(NotFoundException::new);
        return Response.ok(bytes, content.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(content.fileName()))
                .header(HttpHeaders.CONTENT_LENGTH, content.size())
                .build();
    }

    private List<RecordedPlan> all(String number, ContainerRequestContext request) {
        return plans.of(new ApplicationNumber(number), Exchange.of(request).caller())
                .orElseThrow();
    }
}
