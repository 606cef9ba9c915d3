package org.jietong.rest.internal.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.rest.internal.http.AnswerHeaders;
import org.jietong.rest.internal.json.Json;
import org.jietong.rest.internal.problem.Languages;
import org.jietong.rest.internal.problem.ProblemTypes;
import org.jietong.rest.internal.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says as a problem of the catalogue what the server would say as a page of its own. */
final class ServerProblems implements Request.Handler {
    private static final Logger LOG = LoggerFactory.getLogger(ServerProblems.class);

    private final Problems problems;
    private final Json json;

    ServerProblems(Problems problems, Json json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        Throwable cause = (Throwable) request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
        Problem problem = problem(response.getStatus(), cause);
        Optional<UUID> instance =
                problem.type() == ProblemType.INTERNAL ? Optional.of(recorded(cause)) : Optional.empty();
        Locale language = Languages.best(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        response.setStatus(problem.type().status());
        if (!request.getConnectionMetaData().isPersistent() || cause instanceof HttpException) {
            // After what was thrown on its own way the server closes, and forgets to say so.
            response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
        }
        headers(response.getHeaders(), language);
        Problems.headers(problem).forEach(response.getHeaders()::put);
        response.write(true, body(problem, instance, language), callback);
        return true;
    }

    private static Problem problem(int status, Throwable cause) {
        return cause != null && cause.getCause() instanceof RefusedException refused
                ? refused.problem()
                : Problem.of(ProblemTypes.of(status).orElse(ProblemType.INTERNAL));
    }

    private static UUID recorded(Throwable cause) {
        UUID id = UUID.randomUUID();
        LOG.error("request failed, problem {}", id, cause);
        return id;
    }

    private static void headers(HttpFields.Mutable headers, Locale language) {
        AnswerHeaders.ALWAYS.forEach(headers::put);
        headers.put("Content-Security-Policy", AnswerHeaders.STRICT);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.VARY, HttpHeader.ACCEPT_LANGUAGE.asString());
        headers.put(HttpHeader.CONTENT_LANGUAGE, language.toLanguageTag());
        headers.put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
    }

    private ByteBuffer body(Problem problem, Optional<UUID> instance, Locale language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        json.write(problems.view(problem, instance, language), bytes);
        return ByteBuffer.wrap(bytes.toByteArray());
    }
}
