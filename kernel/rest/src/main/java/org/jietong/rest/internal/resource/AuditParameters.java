package org.jietong.rest.internal.resource;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.audit.AuditFilter;
import org.jietong.rest.internal.json.Violations;

/** Reads which part of the audit trail is asked for. */
final class AuditParameters {
    private static final int MOST = 1_000;
    private static final String INSTANT = "2026-11-26T18:00:00+08:00";

    private final UriInfo uri;
    private final Violations violations = new Violations();

    AuditParameters(UriInfo uri) {
        this.uri = uri;
    }

    AuditFilter filter() {
        AuditFilter filter = new AuditFilter(
                read("by", AuditParameters::text, ""),
                read("subject", AuditParameters::text, ""),
                read("from", AuditParameters::instant, INSTANT),
                read("until", AuditParameters::instant, INSTANT));
        violations.refuseAny();
        return filter;
    }

    /** The place behind which to begin. */
    long after() {
        long after = read("after", Long::parseLong, "0").orElse(0L);
        violations.refuseAny();
        return after;
    }

    int most() {
        int most = read("limit", Integer::parseInt, "1–" + MOST).orElse(MOST);
        violations.refuseAny();
        return most;
    }

    /** PostgreSQL fails over a text with a zero character, and Derby does not. */
    private static String text(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private <T> Optional<T> read(String name, Function<String, T> reading, String expected) {
        String value = uri.getQueryParameters().getFirst(name);
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(value));
        } catch (IllegalArgumentException e) {
            violations.add("/" + name, "BAD_PARAMETER", Map.of("expected", expected));
            return Optional.empty();
        }
    }
}
