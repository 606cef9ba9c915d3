package org.jietong.survey.internal.pursuit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jietong.api.cases.Page;
import org.jietong.api.extension.Exchange;
import org.jietong.api.extension.Reply;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;

/** What the resources ask of a request alike. */
final class Asked {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    private Asked() {}

    /** The member of the staff who asks; parts of the system have no business here. */
    static Caller.Staff staff(Exchange exchange) {
        if (exchange.caller() instanceof Caller.Staff staff) {
            return staff;
        }
        throw new RefusedException(Problem.of(ProblemType.FORBIDDEN));
    }

    /** How many entries are wanted. */
    static int limit(Optional<String> text) {
        return parsed("/limit", text, Integer::valueOf)
                .map(limit -> {
                    if (limit < 1 || limit > LARGEST_LIMIT) {
                        throw refused(new Violation(
                                "/limit", "OUT_OF_RANGE", Map.of("min", "1", "max", Integer.toString(LARGEST_LIMIT))));
                    }
                    return limit;
                })
                .orElse(USUAL_LIMIT);
    }

    /** The value of a parameter, if it was given. */
    static <T> Optional<T> parsed(String pointer, Optional<String> text, Function<String, T> parsing) {
        try {
            return text.map(parsing);
        } catch (IllegalArgumentException e) {
            throw refused(Violation.of(pointer, "MALFORMED"));
        }
    }

    static Optional<UUID> cursor(Optional<String> text) {
        return parsed("/cursor", text, UUID::fromString);
    }

    /** A text that has to be there, and not too long. */
    static String words(String pointer, String text, int longest) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw refused(Violation.of(pointer, "MISSING"));
        }
        if (trimmed.length() > longest) {
            throw refused(new Violation(pointer, "TOO_LONG", Map.of("max", Integer.toString(longest))));
        }
        return trimmed;
    }

    /**
     * A part of a list, with the address of the next.
     *
     * @param filters what the list was asked for, by the names of its parameters
     */
    static <T> Reply page(
            Page<T> page, String path, Map<String, Optional<String>> filters, Exchange exchange, Function<T, ?> view) {
        List<?> items = page.items().stream().map(view).toList();
        Reply reply = Reply.ok(items);
        return page.next()
                .map(cursor -> reply.with(
                        "Link",
                        "<" + exchange.address(path + "?cursor=" + cursor + query(filters)) + ">; rel=\"next\""))
                .orElse(reply);
    }

    private static String query(Map<String, Optional<String>> filters) {
        return filters.entrySet().stream()
                .filter(filter -> filter.getValue().isPresent())
                .map(filter -> "&" + filter.getKey() + "="
                        + URLEncoder.encode(filter.getValue().orElseThrow(), StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining());
    }

    private static RefusedException refused(Violation violation) {
        return new RefusedException(Problem.of(ProblemType.INVALID_REQUEST, List.of(violation)));
    }
}
