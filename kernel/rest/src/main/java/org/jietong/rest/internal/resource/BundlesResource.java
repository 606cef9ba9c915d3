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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.jietong.api.bundles.Bundles;
import org.jietong.api.bundles.Deployment;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.repetition.Once;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IdempotencyKey;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.http.Upload;
import org.jietong.rest.internal.json.Violations;
import org.jietong.rest.internal.problem.Texts;
import org.jietong.rest.internal.request.BundleRollbackRequest;
import org.jietong.rest.internal.view.BundleEventView;
import org.jietong.rest.internal.view.DeploymentView;
import org.jietong.rest.internal.view.PluginView;
import org.jietong.rest.internal.view.RunningBundleView;

/** What the system consists of, and how that is changed while it runs (R1.3). */
@Path("bundles")
@Produces(MediaType.APPLICATION_JSON)
public final class BundlesResource {
    private static final String DOWNGRADE = "downgrade";

    private final Supplier<List<RunningBundleView>> running;
    private final Supplier<Bundles> bundles;
    private final AccessPolicy policy;
    private final Repetitions repetitions;
    private final Texts texts;

    /**
     * @param running the bundles of the framework
     * @param bundles whoever deploys them
     */
    public BundlesResource(
            Supplier<List<RunningBundleView>> running,
            Supplier<Bundles> bundles,
            AccessPolicy policy,
            Repetitions repetitions,
            Texts texts) {
        this.running = running;
        this.bundles = bundles;
        this.policy = policy;
        this.repetitions = repetitions;
        this.texts = texts;
    }

    @GET
    public List<RunningBundleView> list(@Context ContainerRequestContext request) {
        policy.refusal(Exchange.of(request).caller(), Permission.READ_BUNDLES).ifPresent(problem -> {
            throw new RefusedException(problem);
        });
        return running.get();
    }

    @GET
    @Path("plugins")
    public List<PluginView> plugins(@Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return bundles.get().list(exchange.caller()).orElseThrow().stream()
                .map(standing -> PluginView.of(standing, texts, exchange.language()))
                .toList();
    }

    @POST
    @Upload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response form(
            FormDataMultiPart form, @QueryParam("confirm") String confirm, @Context ContainerRequestContext request)
            throws IOException {
        FormDataBodyPart file = form.getField("file");
        Violations violations = new Violations();
        if (file == null) {
            violations.add("/file", "MISSING");
        }
        violations.refuseAny();
        try (InputStream jar = file.getEntityAs(InputStream.class)) {
            return uploaded(jar, confirm, request);
        }
    }

    @POST
    @Upload
    @Consumes(MediaType.WILDCARD)
    public Response bytes(
            InputStream jar, @QueryParam("confirm") String confirm, @Context ContainerRequestContext request)
            throws IOException {
        return uploaded(jar, confirm, request);
    }

    private Response uploaded(InputStream body, String confirm, ContainerRequestContext request) throws IOException {
        boolean downgrade = confirmed(confirm);
        byte[] jar = body.readAllBytes();
        return begun(request, IdempotencyKey.digest(jar), once -> bundles.get()
                .upload(
                        new ByteArrayInputStream(jar),
                        downgrade,
                        Exchange.of(request).caller(),
                        once));
    }

    private static boolean confirmed(String confirm) {
        if (confirm == null || confirm.equals(DOWNGRADE)) {
            return confirm != null;
        }
        Violations violations = new Violations();
        violations.add("/confirm", "BAD_PARAMETER");
        violations.refuseAny();
        return false;
    }

    @POST
    @Path("{name}/rollback")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rollBack(
            @PathParam("name") String name, BundleRollbackRequest body, @Context ContainerRequestContext request) {
        return begun(request, KeyedBody.digest(request), once -> bundles.get()
                .rollBack(name, body.digest(), Exchange.of(request).caller(), once));
    }

    private Response begun(
            ContainerRequestContext request, String digest, Function<Once<Deployment>, Outcome<Deployment>> beginning) {
        return repetitions.<Deployment>answer(
                request, digest, beginning, deployment -> Response.accepted(view(deployment, request))
                        .location(URI.create("/api/v1/bundles/deployments/" + deployment.id()))
                        .build());
    }

    @GET
    @Path("deployments/{id}")
    public DeploymentView deployment(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return view(
                bundles.get()
                        .deployment(known(id), Exchange.of(request).caller())
                        .orElseThrow(),
                request);
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Problem.of(ProblemType.NOT_FOUND));
        }
    }

    @GET
    @Path("{name}/history")
    public List<BundleEventView> history(@PathParam("name") String name, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return bundles.get().history(name, exchange.caller()).orElseThrow().stream()
                .map(event -> BundleEventView.of(event, texts, exchange.language()))
                .toList();
    }

    private DeploymentView view(Deployment deployment, ContainerRequestContext request) {
        return DeploymentView.of(deployment, texts, Exchange.of(request).language());
    }
}
