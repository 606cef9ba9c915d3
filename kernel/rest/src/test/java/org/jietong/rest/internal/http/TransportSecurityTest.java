package org.jietong.rest.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** Whoever came by TLS is told to stay with it. */
class TransportSecurityTest {
    private static final String HEADER = "Strict-Transport-Security";

    @Test
    void anAnswerByTlsSaysThatNothingElseIsToBeUsed() {
        assertThat(headers(true).getFirst(HEADER)).isEqualTo(AnswerHeaders.BY_TLS_ALONE);
    }

    @Test
    void anAnswerInTheClearDoesNotSpeakOfIt() {
        assertThat(headers(false)).doesNotContainKey(HEADER);
    }

    private static MultivaluedMap<String, Object> headers(boolean secure) {
        Origin origin = new Origin("192.0.2.1", secure);
        MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
        ContainerRequestContext request = answering(
                ContainerRequestContext.class,
                (method, first) -> Origin.class.getName().equals(first) ? origin : null);
        ContainerResponseContext response = answering(
                ContainerResponseContext.class,
                (method, first) -> method.equals("hasEntity") ? (Object) false : headers);
        new AnswerHeaders().filter(request, response);
        return headers;
    }

    private static <T> T answering(Class<T> type, Answering answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.to(method.getName(), arguments == null ? null : arguments[0])));
    }

    private interface Answering {
        Object to(String method, Object first);
    }
}
