package org.jietong.rest.internal.resource;

import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OutcomeQuery;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rest.internal.json.Violations;

/** Reads which figures are asked for. */
final class FigureParameters {
    private static final int USUAL_MONTHS = 12;
    private static final String GROUPINGS =
            Stream.of(Grouping.values()).map(Enum::name).collect(Collectors.joining(", "));

    private final UriInfo uri;
    private final Violations violations = new Violations();

    FigureParameters(UriInfo uri) {
        this.uri = uri;
    }

    /** Of this month and the eleven before it, when no days are given; by utility, when nothing is said. */
    OutcomeQuery outcomes(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = read("until", FigureParameters::day, "YYYY-MM-DD").orElse(today);
        LocalDate usual = until.withDayOfMonth(1).minusMonths(USUAL_MONTHS - 1L);
        OutcomeQuery query = new OutcomeQuery(
                grouping(),
                read("from", FigureParameters::day, "YYYY-MM-DD").orElse(usual),
                until,
                read("utility", UtilityCode::new, "[a-z][a-z0-9-]{1,23}"),
                read("district", District::new, "[0-9]{6,9}"));
        violations.refuseAny();
        return query;
    }

    Grouping by() {
        Grouping by = grouping();
        violations.refuseAny();
        return by;
    }

    private Grouping grouping() {
        return read("by", Grouping::valueOf, GROUPINGS).orElse(Grouping.UTILITY);
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() > 2000 && day.getYear() < 2100) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
        throw new IllegalArgumentException(text);
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
