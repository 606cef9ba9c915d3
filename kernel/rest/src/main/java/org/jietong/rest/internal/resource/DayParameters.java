package org.jietong.rest.internal.resource;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jietong.rest.internal.json.Violations;

/** Days in the query of an address. */
public final class DayParameters {
    private static final int USUAL_DAYS = 14;

    private final Clock clock;

    /** @param clock the time, in the product's zone */
    public DayParameters(Clock clock) {
        this.clock = clock;
    }

    /** The day asked for as {@code day}, today when there is none. */
    LocalDate day(UriInfo uri) {
        Violations violations = new Violations();
        LocalDate day = read(uri.getQueryParameters(), "day", today(), violations);
        violations.refuseAny();
        return day;
    }

    /** The days asked for as {@code from} and {@code to}: from today, and two weeks, when there are none. */
    Span span(UriInfo uri) {
        Violations violations = new Violations();
        LocalDate from = read(uri.getQueryParameters(), "from", today(), violations);
        LocalDate to = read(uri.getQueryParameters(), "to", from.plusDays(USUAL_DAYS - 1), violations);
        violations.refuseAny();
        return new Span(from, to);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static LocalDate read(
            MultivaluedMap<String, String> given, String name, LocalDate otherwise, Violations violations) {
        String value = given.getFirst(name);
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() > 2000 && day.getYear() < 2100) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below, as for a year that no calendar has.
        }
        violations.add("/" + name, "BAD_PARAMETER", Map.of("expected", "YYYY-MM-DD"));
        return otherwise;
    }

    /**
     * Some days.
     *
     * @param from the first
     * @param to the last
     */
    record Span(LocalDate from, LocalDate to) {}
}
