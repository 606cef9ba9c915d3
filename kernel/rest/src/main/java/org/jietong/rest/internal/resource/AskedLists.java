package org.jietong.rest.internal.resource;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.SavedFilter;
import org.jietong.api.cases.SavedFilters;
import org.jietong.api.identity.Caller;
import org.jietong.rest.internal.json.Violations;

/** What a list is asked for: the parameters of the address, and for the others those of a kept filter that it names. */
public final class AskedLists {
    private final SavedFilters filters;

    public AskedLists(SavedFilters filters) {
        this.filters = filters;
    }

    /** Refused with {@code NOT_FOUND} when the caller has no such filter. */
    MultivaluedMap<String, String> parameters(UriInfo uri, Caller caller) {
        MultivaluedMap<String, String> given = uri.getQueryParameters();
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        kept(given.getFirst("filter"), caller).forEach(asked::putSingle);
        given.forEach(asked::put);
        return asked;
    }

    private Map<String, String> kept(String filter, Caller caller) {
        return filter == null || filter.isEmpty()
                ? Map.of()
                : filters.find(id(filter), caller).map(SavedFilter::parameters).orElseThrow();
    }

    private static UUID id(String filter) {
        Violations violations = new Violations();
        Optional<UUID> id = Optional.empty();
        try {
            id = Optional.of(UUID.fromString(filter));
        } catch (IllegalArgumentException e) {
            violations.add("/filter", "BAD_PARAMETER", Map.of("expected", "UUID"));
        }
        violations.refuseAny();
        return id.orElseThrow();
    }
}
