package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.view.RunningBundleView;

/** What the system stands on at this moment. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class SystemResource {
    private final Supplier<List<RunningBundleView>> bundles;
    private final AccessPolicy policy;

    public SystemResource(Supplier<List<RunningBundleView>> bundles, AccessPolicy policy) {
        this.bundles = bundles;
        this.policy = policy;
    }

    @GET
    @Path("bundles")
    public List<RunningBundleView> bundles(@Context ContainerRequestContext request) {
        permitted(request, Permission.READ_BUNDLES);
        return bundles.get();
    }

    private Exchange permitted(ContainerRequestContext request, Permission permission) {
        Exchange exchange = Exchange.of(request);
        policy.refusal(exchange.caller(), permission).ifPresent(problem -> {
            throw new RefusedException(problem);
        });
        return exchange;
    }
}
