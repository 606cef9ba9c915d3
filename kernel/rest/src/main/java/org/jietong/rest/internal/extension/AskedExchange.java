package org.jietong.rest.internal.extension;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jietong.api.extension.Exchange;
import org.jietong.api.extension.Reply;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Once;
import org.jietong.rest.internal.group.Foundation;
import org.jietong.rest.internal.http.IfMatch;
import org.jietong.rest.internal.http.KeyedBody;

/** The exchange of a request. */
final class AskedExchange implements Exchange {
    private final ContainerRequestContext request;
    private final Foundation on;
    private final org.jietong.rest.internal.http.Exchange asked;

    AskedExchange(ContainerRequestContext request, Foundation on) {
        this.request = request;
        this.on = on;
        this.asked = org.jietong.rest.internal.http.Exchange.of(request);
    }

    @Override
    public Caller caller() {
        return asked.caller();
    }

    @Override
    public String language() {
        return asked.language().toLanguageTag();
    }

    @Override
    public OptionalLong expectedVersion() {
        return IfMatch.version(request.getHeaderString(HttpHeaders.IF_MATCH));
    }

    @Override
    public String address(String path) {
        return request.getUriInfo().getBaseUri().getPath() + path;
    }

    @Override
    public <T> Reply answer(Function<Once<T>, Outcome<T>> change, Function<? super T, Reply> rendering) {
        return answer(KeyedBody.digest(request), change, rendering);
    }

    @Override
    public <T> Reply answer(String digest, Function<Once<T>, Outcome<T>> change, Function<? super T, Reply> rendering) {
        return on.repetitions()
                .given(request, digest, change, done -> kept(rendering.apply(done)), rendering, AskedExchange::again);
    }

    private Answer kept(Reply reply) {
        String body = reply.body()
                .map(given -> given instanceof String text
                        ? text
                        : on.json().tree(given).toString())
                .orElse("");
        return new Answer(reply.status(), reply.headers(), body);
    }

    private static Reply again(Answer answer) {
        Optional<Object> body = Optional.<Object>of(answer.body()).filter(text -> !"".equals(text));
        return new Reply(answer.status(), Map.copyOf(answer.headers()), body);
    }
}
