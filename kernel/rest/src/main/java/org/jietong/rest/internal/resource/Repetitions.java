package org.jietong.rest.internal.resource;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Answers;
import org.jietong.api.repetition.Once;
import org.jietong.api.repetition.Repetition;
import org.jietong.rest.internal.http.IdempotencyKey;
import org.jietong.rest.internal.json.Json;

/** Answers requests of staff that may arrive more than once: the change is made once, and its answer is given again. */
public final class Repetitions {
    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final Answers answers;
    private final Json json;

    public Repetitions(Answers answers, Json json) {
        this.answers = answers;
        this.json = json;
    }

    /**
     * Makes a change, or gives the answer that it had.
     *
     * @param digest of what is asked, by which another request under the same key is told
     * @param change makes it
     * @param rendering answers it
     */
    <T> Response answer(
            ContainerRequestContext request,
            String digest,
            Function<Once<T>, Outcome<T>> change,
            Function<? super T, Response> rendering) {
        return given(request, digest, change, done -> kept(rendering.apply(done)), rendering, Repetitions::again);
    }

    /**
     * The same for answers of another kind.
     *
     * @param keeping what is kept of the answer
     * @param again the answer made of what was kept
     */
    public <T, R> R given(
            ContainerRequestContext request,
            String digest,
            Function<Once<T>, Outcome<T>> change,
            Function<? super T, Answer> keeping,
            Function<? super T, R> rendering,
            Function<Answer, R> again) {
        Optional<Repetition> repetition = IdempotencyKey.of(request, digest);
        Outcome<T> outcome = change.apply(new Once<>(repetition, keeping));
        // What was done once may well be refused the second time, for example since it was done.
        Optional<Answer> earlier = outcome.problem().isEmpty()
                ? Optional.empty()
                : repetition.flatMap(ours -> answers.earlier(ours).orElseThrow());
        return earlier.map(again).orElseGet(() -> rendering.apply(outcome.orElseThrow()));
    }

    private Answer kept(Response response) {
        Map<String, String> headers = new LinkedHashMap<>();
        KEPT.forEach(name ->
                Optional.ofNullable(response.getHeaderString(name)).ifPresent(value -> headers.put(name, value)));
        return new Answer(
                response.getStatus(), headers, json.tree(response.getEntity()).toString());
    }

    private static Response again(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach(response::header);
        return response.build();
    }
}
