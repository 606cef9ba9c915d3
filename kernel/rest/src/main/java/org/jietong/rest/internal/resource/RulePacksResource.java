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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.jietong.api.packs.PackLife;
import org.jietong.api.packs.PackStanding;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.repetition.Once;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IdempotencyKey;
import org.jietong.rest.internal.http.Upload;
import org.jietong.rest.internal.json.Violations;
import org.jietong.rest.internal.view.RulePackView;

/** The rule packs: what there is, in and out as a zip. */
@Path("rule-packs")
@Produces(MediaType.APPLICATION_JSON)
public final class RulePacksResource {
    private static final String ZIP = "application/zip";
    // More than any zip of a pack has; what is in it is bounded by whoever unpacks it.
    private static final int MOST_BYTES = 9 << 20;

    private final PackLife life;
    private final Repetitions repetitions;

    public RulePacksResource(PackLife life, Repetitions repetitions) {
        this.life = life;
        this.repetitions = repetitions;
    }

    @GET
    public List<RulePackView> list(@QueryParam("utility") String utility, @Context ContainerRequestContext request) {
        return life.list(utility(utility), Exchange.of(request).caller()).orElseThrow().stream()
                .map(RulePackView::of)
                .toList();
    }

    private static Optional<UtilityCode> utility(String given) {
        if (given == null || given.isEmpty()) {
            return Optional.empty();
        }
        if (!UtilityCode.isWellFormed(given)) {
            Violations violations = new Violations();
            violations.add("/utility", "BAD_PARAMETER");
            violations.refuseAny();
        }
        return Optional.of(new UtilityCode(given));
    }

    @POST
    @Upload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response form(FormDataMultiPart form, @Context ContainerRequestContext request) throws IOException {
        FormDataBodyPart file = form.getField("file");
        FormDataBodyPart why = form.getField("why");
        Violations violations = new Violations();
        if (file == null) {
            violations.add("/file", "MISSING");
        }
        violations.refuseAny();
        try (InputStream zip = file.getEntityAs(InputStream.class)) {
            return handIn(zip, why == null ? "" : why.getValue(), request);
        }
    }

    @POST
    @Upload
    @Consumes(MediaType.WILDCARD)
    public Response bytes(InputStream zip, @QueryParam("why") String why, @Context ContainerRequestContext request)
            throws IOException {
        return handIn(zip, why == null ? "" : why, request);
    }

    private Response handIn(InputStream body, String why, ContainerRequestContext request) throws IOException {
        byte[] zip = body.readNBytes(MOST_BYTES);
        if (zip.length == MOST_BYTES) {
            throw new RefusedException(Problem.of(ProblemType.PAYLOAD_TOO_LARGE));
        }
        return repetitions.<PackStanding>answer(
                request,
                IdempotencyKey.digest(zip),
                once -> upload(zip, why, request, once),
                standing -> Response.created(URI.create(
                                "/api/v1/rule-packs/" + standing.reference().digest()))
                        .entity(RulePackView.of(standing))
                        .build());
    }

    private Outcome<PackStanding> upload(
            byte[] zip, String why, ContainerRequestContext request, Once<PackStanding> once) {
        try {
            return life.upload(
                    new ByteArrayInputStream(zip), why, Exchange.of(request).caller(), once);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be read", e);
        }
    }

    @GET
    @Path("{id}")
    public RulePackView find(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return RulePackView.of(standing(id, request));
    }

    @GET
    @Path("{id}/content")
    @Produces(ZIP)
    public Response content(@PathParam("id") String id, @Context ContainerRequestContext request) {
        PackStanding standing = standing(id, request);
        byte[] zip = life.export(id, Exchange.of(request).caller()).orElseThrow();
        String name =
                standing.reference().utility() + "-" + standing.reference().version() + ".zip";
        return Response.ok(zip, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(name))
                .build();
    }

    private PackStanding standing(String id, ContainerRequestContext request) {
        return life.find(id, Exchange.of(request).caller()).orElseThrow();
    }
}
