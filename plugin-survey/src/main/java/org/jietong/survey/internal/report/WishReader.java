package org.jietong.survey.internal.report;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.figures.Dimension;
import org.jietong.survey.internal.figures.Division;
import org.jietong.survey.internal.figures.Period;
import org.jietong.survey.internal.tally.Selection;

/** Reads which figures somebody wants from the query of an address, and finds everything that is wrong with it. */
final class WishReader {
    /** The longest time figures are asked for at once. */
    private static final int MOST_DAYS = 1100;

    /** The longest that is divided into days. */
    private static final int MOST_SINGLE_DAYS = 400;

    private static final int USUAL_MONTHS = 12;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]{1,130}");

    private final Map<String, String> query;
    private final List<Violation> violations = new ArrayList<>();

    /** @param query the first value of each parameter */
    WishReader(Map<String, String> query) {
        this.query = query;
    }

    /** What is wanted within a scope: of the twelve months to today, unless other days are named. */
    Outcome<Wish> read(Scope scope, Clock clock) {
        LocalDate to = day("to", LocalDate.ofInstant(clock.instant(), clock.getZone()));
        LocalDate from = day("from", to.minusMonths(USUAL_MONTHS).plusDays(1));
        Division division = new Division(constant("by", Dimension.values()), constant("per", Period.values()));
        checkSpan(from, to, division);
        Selection selection = new Selection(
                from,
                to,
                scope,
                code("questionnaire"),
                code("question"),
                code("utility"),
                code("category"),
                code("district"),
                account("representative"));
        return violations.isEmpty()
                ? Outcome.done(new Wish(selection, division))
                : Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, violations));
    }

    private void checkSpan(LocalDate from, LocalDate to, Division division) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        int most = division.per().filter(Period.DAY::equals).isPresent() ? MOST_SINGLE_DAYS : MOST_DAYS;
        if (days < 1 || days > most) {
            violations.add(new Violation("/to", "FIGURE_DAYS", Map.of("most", Integer.toString(most))));
        }
    }

    private LocalDate day(String name, LocalDate otherwise) {
        String given = query.get(name);
        if (given == null) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(given);
            if (day.getYear() > 2000 && day.getYear() < 2100) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below, as for a year that no figures are of.
        }
        bad(name, "YYYY-MM-DD");
        return otherwise;
    }

    private <E extends Enum<E>> Optional<E> constant(String name, E[] constants) {
        Optional<String> given = Optional.ofNullable(query.get(name));
        Optional<E> found = given.flatMap(text -> Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst());
        if (given.isPresent() && found.isEmpty()) {
            bad(name, Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ")));
        }
        return found;
    }

    private Optional<String> code(String name) {
        Optional<String> given = Optional.ofNullable(query.get(name));
        if (given.isPresent() && !CODE.matcher(given.get()).matches()) {
            bad(name, "A-Z a-z 0-9 . _ -");
        }
        return given;
    }

    private Optional<UUID> account(String name) {
        try {
            return Optional.ofNullable(query.get(name)).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            bad(name, "UUID");
            return Optional.empty();
        }
    }

    private void bad(String name, String expected) {
        violations.add(new Violation("/" + name, "BAD_PARAMETER", Map.of("expected", expected)));
    }
}
