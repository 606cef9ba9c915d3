package org.jietong.rest.internal.resource;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rest.internal.export.Column;
import org.jietong.rest.internal.json.Violations;

/** Lists in parts: filters in, a link to the next part out. */
public final class Lists {
    private static final String PARAMETERS = "/parameters";
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final Pattern CATEGORY = Pattern.compile("[A-Z][A-Z0-9_.-]{0,63}");
    private static final String STATES =
            Stream.of(ApplicationState.values()).map(Enum::name).collect(Collectors.joining(", "));
    private static final String ORDERS =
            Stream.of(Order.values()).map(Enum::name).collect(Collectors.joining(", "));

    /** Answers with the part asked for. */
    Response page(UriInfo uri, Function<Query, Outcome<? extends Page<?>>> listing) {
        return page(uri, uri.getQueryParameters(), listing);
    }

    /** Answers with the part asked for by other parameters than those of the address alone. */
    Response page(
            UriInfo uri,
            MultivaluedMap<String, String> parameters,
            Function<Query, Outcome<? extends Page<?>>> listing) {
        Page<?> page = listing.apply(query(parameters)).orElseThrow();
        Response.ResponseBuilder response = Response.ok(page.items());
        page.next().ifPresent(cursor -> response.header(HttpHeaders.LINK, next(uri, cursor)));
        return response.build();
    }

    /** What is asked for. */
    Query query(MultivaluedMap<String, String> given) {
        return query(given, "");
    }

    /** Refuses parameters that no list would take, each at its place below {@code /parameters}. */
    static void refuseUnfit(Map<String, String> parameters) {
        query(new MultivaluedHashMap<>(parameters), PARAMETERS);
        Violations violations = new Violations();
        read(new MultivaluedHashMap<>(parameters), "columns", Column::named, Column.names(), PARAMETERS, violations);
        violations.refuseAny();
    }

    private static String next(UriInfo uri, String cursor) {
        URI next = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", "{cursor}")
                .build(cursor);
        return "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"";
    }

    private static Query query(MultivaluedMap<String, String> given, String place) {
        Violations violations = new Violations();
        Query query = new Query(
                Scope.everything(),
                Optional.empty(),
                filter(given, place, violations),
                List.of(),
                read(given, "order", Order::valueOf, ORDERS, place, violations).orElse(Order.NEWEST),
                read(given, "limit", Lists::limit, "1–" + MAX_LIMIT, place, violations)
                        .orElse(DEFAULT_LIMIT),
                read(given, "cursor", text -> text, "", place, violations));
        violations.refuseAny();
        return query;
    }

    private static Filter filter(MultivaluedMap<String, String> given, String place, Violations violations) {
        return new Filter(
                read(given, "utility", UtilityCode::new, "[a-z][a-z0-9-]{1,23}", place, violations),
                read(given, "district", District::new, "[0-9]{6,9}", place, violations),
                read(given, "state", ApplicationState::valueOf, STATES, place, violations),
                read(given, "category", Lists::category, CATEGORY.pattern(), place, violations),
                read(given, "representative", UUID::fromString, "UUID", place, violations),
                read(given, "dueBefore", Lists::instant, "2026-11-26T18:00:00+08:00", place, violations),
                read(given, "q", text -> text, "", place, violations));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Codes as packs may have them; PostgreSQL fails over a text with a zero character, and Derby does not. */
    private static String category(String text) {
        if (!CATEGORY.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Integer limit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(text);
        }
        return limit;
    }

    private static <T> Optional<T> read(
            MultivaluedMap<String, String> given,
            String name,
            Function<String, T> reading,
            String expected,
            String place,
            Violations violations) {
        String value = given.getFirst(name);
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(value));
        } catch (IllegalArgumentException e) {
            violations.add(place + "/" + name, "BAD_PARAMETER", Map.of("expected", expected));
            return Optional.empty();
        }
    }
}
