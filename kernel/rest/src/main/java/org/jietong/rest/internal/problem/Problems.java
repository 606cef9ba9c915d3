package org.jietong.rest.internal.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.Violation;

/** Renders refusals. */
public final class Problems {
    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    // Seconds
    private static final String RETRY_AFTER = "5";
    private static final String RETRY_AFTER_TOO_MANY = "60";

    // Enough for every honest request; a hostile one does not get an answer many times its own size.
    private static final int MOST_VIOLATIONS = 100;

    private final Texts texts;

    public Problems(Texts texts) {
        this.texts = texts;
    }

    public Response response(Problem problem, Locale language) {
        return response(problem, Optional.empty(), language);
    }

    /** @param instance names this occurrence as the log does */
    public Response response(Problem problem, Optional<UUID> instance, Locale language) {
        int status = problem.type().status();
        Response.ResponseBuilder response =
                Response.status(status).type(MEDIA_TYPE).language(language).entity(view(problem, instance, language));
        headers(problem).forEach(response::header);
        return response.build();
    }

    /** What a refusal looks like. */
    public ProblemView view(Problem problem, Locale language) {
        return view(problem, Optional.empty(), language);
    }

    /** What single violations look like. */
    public Function<Violation, ProblemView.ViolationView> violationsIn(Locale language) {
        return v -> new ProblemView.ViolationView(v.pointer(), v.code(), texts.violation(v, language));
    }

    /** Headers that say, beside the body, what to do next. */
    public static Map<String, String> headers(Problem problem) {
        return switch (problem.type().status()) {
            case 401 -> Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 429 ->
                Map.of(
                        HttpHeaders.RETRY_AFTER,
                        problem.arguments().getOrDefault("retryAfterSeconds", RETRY_AFTER_TOO_MANY));
            case 503 -> Map.of(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
            default -> Map.of();
        };
    }

    /** @param instance names this occurrence as the log does */
    public ProblemView view(Problem problem, Optional<UUID> instance, Locale language) {
        return new ProblemView(
                "urn:jietong:problem:" + problem.type().key(),
                texts.title(problem.type(), language),
                problem.type().status(),
                texts.detail(problem, language),
                instance.map(id -> "urn:uuid:" + id),
                problem.violations().stream()
                        .limit(MOST_VIOLATIONS)
                        .map(violationsIn(language))
                        .toList());
    }
}
