package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jietong.api.cases.SavedFilter;
import org.jietong.api.cases.SavedFilters;
import org.jietong.api.identity.Caller;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.request.FilterRequest;
import org.jietong.rest.internal.view.FilterView;

/** Filters of the list of applications that are kept. */
@Path("filters")
@Produces(MediaType.APPLICATION_JSON)
public final class FiltersResource {
    private final SavedFilters filters;
    private final Repetitions repetitions;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public FiltersResource(SavedFilters filters, Repetitions repetitions, Supplier<UUID> ids, Clock clock) {
        this.filters = filters;
        this.repetitions = repetitions;
        this.ids = ids;
        this.clock = clock;
    }

    @GET
    public List<FilterView> list(@Context ContainerRequestContext request) {
        Caller caller = Exchange.of(request).caller();
        return filters.list(caller).orElseThrow().stream()
                .map(filter -> FilterView.of(filter, caller))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(FilterRequest body, @Context ContainerRequestContext request) {
        Caller caller = Exchange.of(request).caller();
        SavedFilter filter = filter(ids.get(), body, caller);
        return repetitions.<SavedFilter>answer(
                request,
                KeyedBody.digest(request),
                once -> filters.keep(filter, caller, once),
                kept -> Response.created(URI.create("/api/v1/filters/" + kept.id()))
                        .entity(FilterView.of(kept, caller))
                        .build());
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public FilterView change(@PathParam("id") UUID id, FilterRequest body, @Context ContainerRequestContext request) {
        Caller caller = Exchange.of(request).caller();
        return filters.change(filter(id, body, caller), caller)
                .map(filter -> FilterView.of(filter, caller))
                .orElseThrow();
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") UUID id, @Context ContainerRequestContext request) {
        filters.remove(id, Exchange.of(request).caller()).orElseThrow();
    }

    /** Nothing is kept that the list would not take. */
    private SavedFilter filter(UUID id, FilterRequest body, Caller caller) {
        Map<String, String> parameters = body.parameters().byName();
        Lists.refuseUnfit(parameters);
        UUID owner = caller instanceof Caller.Staff staff ? staff.id() : id;
        return new SavedFilter(
                id,
                owner,
                body.name(),
                body.sharing(),
                parameters,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
