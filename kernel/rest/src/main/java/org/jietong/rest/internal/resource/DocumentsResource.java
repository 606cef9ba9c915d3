package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.UUID;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IdempotencyKey;
import org.jietong.rest.internal.http.Upload;
import org.jietong.rest.internal.json.Violations;
import org.jietong.rest.internal.view.DocumentView;

/** Documents of an application: in and out. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
public final class DocumentsResource {
    private final Applications applications;
    private final Performing performing;
    private final DocumentContents contents;
    private final AccessPolicy policy;

    public DocumentsResource(
            Applications applications, Performing performing, DocumentContents contents, AccessPolicy policy) {
        this.applications = applications;
        this.performing = performing;
        this.contents = contents;
        this.policy = policy;
    }

    @POST
    @Upload
    @Path("{number}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response form(
            @PathParam("number") String number,
            @QueryParam("code") String code,
            FormDataMultiPart form,
            @Context ContainerRequestContext request)
            throws IOException {
        FormDataBodyPart codePart = form.getField("code");
        FormDataBodyPart file = form.getField("file");
        String known = codePart == null ? code : codePart.getValue();
        Violations violations = required(known);
        if (file == null) {
            violations.add("/file", "MISSING");
        }
        violations.refuseAny();
        String name = FileNames.of(file.getFormDataContentDisposition(), known);
        try (InputStream bytes = file.getEntityAs(InputStream.class)) {
            return handIn(number, known, bytes, name, request);
        }
    }

    @POST
    @Upload
    @Path("{number}/documents")
    @Consumes(MediaType.WILDCARD)
    public Response bytes(
            @PathParam("number") String number,
            @QueryParam("code") String code,
            InputStream body,
            @Context ContainerRequestContext request)
            throws IOException {
        required(code).refuseAny();
        String name = FileNames.of(request.getHeaderString(HttpHeaders.CONTENT_DISPOSITION), code);
        return handIn(number, code, body, name, request);
    }

    @GET
    @Path("{number}/documents/{id}")
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("number") String number, @PathParam("id") UUID id, @Context ContainerRequestContext request)
            throws IOException {
        StoredContent content = find(number, request).documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .flatMap(Document::content)
                .orElseThrow(NotFoundException::new);
        InputStream bytes = contents.open(content).orElseThrow(NotFoundException::new);
        return Response.ok(bytes, content.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(content.fileName()))
                .header(HttpHeaders.CONTENT_LENGTH, content.size())
                .build();
    }

    private Response handIn(
            String number, String code, InputStream bytes, String fileName, ContainerRequestContext request)
            throws IOException {
        Application before = find(number, request);
        Exchange exchange = Exchange.of(request);
        // Nothing is kept for somebody who may not hand in; to applicants only their own are found.
        if (!(exchange.caller() instanceof Caller.Applicant)) {
            policy.refusal(exchange.caller(), Permission.HANDLE_DOCUMENTS, before)
                    .ifPresent(problem -> {
                        throw new RefusedException(problem);
                    });
        }
        StoredContent content = contents.keep(bytes, fileName).orElseThrow();
        // Multipart bodies differ from one sending to the next; what is handed in does not.
        String asked = String.join("\n", code, content.sha256(), content.fileName());
        return performing.perform(
                number,
                new Command.HandIn(code, content),
                request,
                IdempotencyKey.digest(asked.getBytes(StandardCharsets.UTF_8)),
                detail -> handedIn(number, code, detail, exchange));
    }

    private static Response handedIn(String number, String code, ApplicationDetail detail, Exchange exchange) {
        Document document = detail.application().documents().stream()
                .filter(d -> d.code().equals(code))
                .max(Comparator.comparing(Document::changedAt))
                .orElseThrow();
        return Response.created(URI.create("/api/v1/applications/" + number + "/documents/" + document.id()))
                .entity(DocumentView.of(document, detail.pack(), exchange.language()))
                .tag(String.valueOf(detail.application().version()))
                .build();
    }

    private Application find(String number, ContainerRequestContext request) {
        return applications
                .find(new ApplicationNumber(number), Exchange.of(request).caller())
                .orElseThrow()
                .application();
    }

    private static Violations required(String code) {
        Violations violations = new Violations();
        if (code == null || code.isBlank()) {
            violations.add("/code", "MISSING");
        }
        return violations;
    }
}
