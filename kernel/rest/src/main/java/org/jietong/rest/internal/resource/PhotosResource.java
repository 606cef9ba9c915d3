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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.Finding;
import org.jietong.api.cases.Photo;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IdempotencyKey;
import org.jietong.rest.internal.http.Upload;
import org.jietong.rest.internal.json.Violations;
import org.jietong.rest.internal.view.PhotoView;

/** Photos of check lists and findings: in and out. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
public final class PhotosResource {
    private final Applications applications;
    private final Performing performing;
    private final DocumentContents contents;
    private final AccessPolicy policy;

    public PhotosResource(
            Applications applications, Performing performing, DocumentContents contents, AccessPolicy policy) {
        this.applications = applications;
        this.performing = performing;
        this.contents = contents;
        this.policy = policy;
    }

    @POST
    @Upload
    @Path("{number}/tasks/{id}/photos")
    @Consumes(MediaType.WILDCARD)
    public Response ofTask(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @QueryParam("item") String item,
            InputStream body,
            @Context ContainerRequestContext request)
            throws IOException {
        Violations violations = new Violations();
        if (item == null || item.isBlank()) {
            violations.add("/item", "MISSING");
        }
        violations.refuseAny();
        return attach(
                number,
                body,
                request,
                Permission.COMPLETE_TASKS,
                content -> new WorkCommand.Photograph(id, item, content),
                id + "\n" + item);
    }

    @POST
    @Upload
    @Path("{number}/findings/{id}/photos")
    @Consumes(MediaType.WILDCARD)
    public Response ofFinding(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            InputStream body,
            @Context ContainerRequestContext request)
            throws IOException {
        return attach(
                number,
                body,
                request,
                Permission.INSPECT,
                content -> new WorkCommand.PhotographFinding(id, content),
                id.toString());
    }

    @GET
    @Path("{number}/photos/{id}")
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("number") String number, @PathParam("id") UUID id, @Context ContainerRequestContext request)
            throws IOException {
        StoredContent content = photos(find(number, request))
                .filter(photo -> photo.id().equals(id))
                .findFirst()
                .map(Photo::content)
                .orElseThrow(NotFoundException::new);
        InputStream bytes = contents.open(content).orElseThrow(NotFoundException::new);
        return Response.ok(bytes, content.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(content.fileName()))
                .header(HttpHeaders.CONTENT_LENGTH, content.size())
                .build();
    }

    private Response attach(
            String number,
            InputStream bytes,
            ContainerRequestContext request,
            Permission needed,
            Function<StoredContent, WorkCommand> command,
            String place)
            throws IOException {
        Application before = find(number, request);
        // Nothing is kept for somebody who may not attach it.
        policy.refusal(Exchange.of(request).caller(), needed, before).ifPresent(problem -> {
            throw new RefusedException(problem);
        });
        String name = FileNames.of(request.getHeaderString(HttpHeaders.CONTENT_DISPOSITION), "photo");
        StoredContent content = contents.keep(bytes, name).orElseThrow();
        String asked = String.join("\n", place, content.sha256(), content.fileName());
        return performing.perform(
                number,
                command.apply(content),
                request,
                IdempotencyKey.digest(asked.getBytes(StandardCharsets.UTF_8)),
                detail -> attached(number, detail));
    }

    /** The photo that was attached last. */
    private static Response attached(String number, ApplicationDetail detail) {
        Photo photo = photos(detail.application())
                .max(Comparator.comparing(Photo::at).thenComparing(Photo::id))
                .orElseThrow();
        return Response.created(URI.create("/api/v1/applications/" + number + "/photos/" + photo.id()))
                .entity(PhotoView.of(photo))
                .tag(String.valueOf(detail.application().version()))
                .build();
    }

    private static Stream<Photo> photos(Application application) {
        return Stream.concat(
                application.tasks().stream()
                        .flatMap(task -> task.work().answers().stream())
                        .flatMap(answer -> answer.photos().stream()),
                application.inspections().findings().map(Finding::photos).flatMap(photos -> photos.stream()));
    }

    private Application find(String number, ContainerRequestContext request) {
        return applications
                .find(new ApplicationNumber(number), Exchange.of(request).caller())
                .orElseThrow()
                .application();
    }
}
