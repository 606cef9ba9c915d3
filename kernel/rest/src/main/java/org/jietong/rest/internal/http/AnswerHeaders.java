package org.jietong.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Headers that every answer carries. */
@Priority(Priorities.HEADER_DECORATOR)
public final class AnswerHeaders implements ContainerResponseFilter {
    /** Those with the same value everywhere. */
    public static final Map<String, String> ALWAYS =
            Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer");

    /** The Content-Security-Policy of answers that are no pages. */
    public static final String STRICT = "default-src 'none'; frame-ancestors 'none'";

    /** For a year; nothing is said of neighbouring names, which may be others'. */
    static final String BY_TLS_ALONE = "max-age=31536000";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        ALWAYS.forEach(headers::putSingle);
        if (Origin.of(request).secure()) {
            headers.putSingle("Strict-Transport-Security", BY_TLS_ALONE);
        }
        headers.computeIfAbsent("Content-Security-Policy", name -> List.of(STRICT));
        // Nearly every answer has personal data in it; the few that have none say so themselves.
        headers.computeIfAbsent(HttpHeaders.CACHE_CONTROL, name -> List.of("no-store"));
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (response.hasEntity()) {
            headers.computeIfAbsent(
                    HttpHeaders.CONTENT_LANGUAGE,
                    name -> List.of(Exchange.of(request).language().toLanguageTag()));
        }
        if (request.getProperty(Arrival.REQUEST_ID) instanceof String id) {
            headers.putSingle(Arrival.REQUEST_ID, id);
        }
    }

    /** Those of an answer that is no page and that none of the applications gives. */
    public static void ofPlainAnswer(BiConsumer<String, String> header) {
        ALWAYS.forEach(header);
        header.accept("Content-Security-Policy", STRICT);
        header.accept(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
