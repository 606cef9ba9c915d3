package org.jietong.rest.internal.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where whatever was thrown becomes a problem. */
public final class ThrowableMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(ThrowableMapper.class);

    private final Problems problems;

    @Context
    private HttpHeaders headers;

    public ThrowableMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        Locale language = Languages.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return refusal(thrown)
                .map(problem -> problems.response(problem, language))
                .orElseGet(() -> of(thrown, language));
    }

    private Response of(Throwable thrown, Locale language) {
        if (thrown instanceof WebApplicationException web) {
            return of(web, language);
        }
        if (Connections.gone(thrown)) {
            LOG.debug(
                    "the client has gone before it was answered: {}",
                    thrown.getClass().getName());
            return problems.response(Problem.of(ProblemType.MALFORMED_REQUEST), language);
        }
        UUID id = UUID.randomUUID();
        LOG.error("request failed, problem {}", id, thrown);
        return problems.response(Problem.of(ProblemType.INTERNAL), Optional.of(id), language);
    }

    private Response of(WebApplicationException thrown, Locale language) {
        Response original = thrown.getResponse();
        if (original.getStatus() < 400) {
            return original;
        }
        Optional<ProblemType> type = ProblemTypes.of(original.getStatus());
        if (type.isEmpty()) {
            UUID id = UUID.randomUUID();
            LOG.error("request failed, problem {}", id, thrown);
            return problems.response(Problem.of(ProblemType.INTERNAL), Optional.of(id), language);
        }
        Response.ResponseBuilder response = Response.fromResponse(problems.response(Problem.of(type.get()), language));
        Stream.ofNullable(original.getHeaderString(HttpHeaders.ALLOW))
                .forEach(allowed -> response.header(HttpHeaders.ALLOW, allowed));
        return response.build();
    }

    /** A refusal, however deep the framework has wrapped it. */
    private static Optional<Problem> refusal(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(RefusedException.class::isInstance)
                .map(cause -> ((RefusedException) cause).problem())
                .findFirst();
    }
}
