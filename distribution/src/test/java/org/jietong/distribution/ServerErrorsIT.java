package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the web server refuses by itself is a problem like any other. */
class ServerErrorsIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET, /api, not-found, 404",
        "GET, /health, not-found, 404",
        "GET, /nothing, not-found, 404",
        "OPTIONS, *, not-found, 404",
        "GET, //, malformed-request, 400",
        "GET, /a//b, malformed-request, 400",
        "GET, /%ff, malformed-request, 400",
        "GET, /a%2fb, malformed-request, 400",
        "GET, /api/v1/cases/%ff, malformed-request, 400",
        "POST, /metrics, method-not-allowed, 405",
        "TRACE, /metrics, method-not-allowed, 405",
        "MAKE, /health/live, method-unknown, 501",
        "CONNECT, x:1, method-unknown, 501"
    })
    void aRefusalOfTheServerIsAProblemInTheReadersLanguage(String method, String path, String problem, int status)
            throws IOException {
        String request = method + " " + path + " HTTP/1.1\r\nHost: x\r\nAccept-Language: ";
        Connection.Wire english = asked(request + "en\r\n\r\n");
        Connection.Wire chinese = asked(request + "zh-CN\r\n\r\n");
        isProblem(english, problem, status);
        isProblem(chinese, problem, status);
        assertThat(english.problem().path("title").asText()).matches("\\p{ASCII}+");
        assertThat(chinese.problem().path("title").asText()).containsPattern("\\p{IsHan}");
        assertThat(english.header("Content-Language")).contains("en");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("a zero in the path", "GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n", "malformed-request", 400),
                Arguments.of("no hexadecimal", "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n", "malformed-request", 400),
                Arguments.of("no host", "GET / HTTP/1.1\r\n\r\n", "malformed-request", 400),
                Arguments.of("another host", "GET http://y/ HTTP/1.1\r\nHost: x\r\n\r\n", "malformed-request", 400),
                Arguments.of("no request", "hello\r\n\r\n", "malformed-request", 400),
                Arguments.of(
                        "no length",
                        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
                        "malformed-request",
                        400),
                Arguments.of(
                        "large headers",
                        "GET / HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(20_000) + "\r\n\r\n",
                        "headers-too-large",
                        431),
                Arguments.of(
                        "a long address",
                        "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                        "address-too-long",
                        414),
                Arguments.of(
                        "an expectation", "GET / HTTP/1.1\r\nHost: x\r\nExpect: x\r\n\r\n", "expectation-unknown", 417),
                Arguments.of("a later version", "GET / HTTP/3.0\r\nHost: x\r\n\r\n", "version-unknown", 505));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("unreadable")
    void whatCannotBeReadIsAProblemThatSaysThatTheConnectionIsClosed(
            String what, String request, String problem, int status) throws IOException {
        Connection.Wire answer = asked(request);
        isProblem(answer, problem, status);
        assertThat(answer.problem().path("title").asText()).containsPattern("\\p{IsHan}");
        assertThat(answer.closes()).isTrue();
    }

    @Test
    void aBadAddressIsNamedAsSuch() throws IOException {
        Connection.Wire answer = asked("GET /a//b HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(answer.problem().at("/violations/0/code").asText()).isEqualTo("BAD_ADDRESS");
    }

    @Test
    void aHeadOfARefusalHasNoBody() throws IOException {
        try (Connection connection = new Connection(PRODUCT.port())) {
            connection.send("HEAD /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(new String(connection.rest(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 404 ")
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    void theBareAddressIsTheHall() {
        Answer answer = PRODUCT.api().get("/");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    }

    private static Connection.Wire asked(String request) throws IOException {
        try (Connection connection = new Connection(PRODUCT.port())) {
            connection.send(request);
            return connection.answer();
        }
    }

    private static void isProblem(Connection.Wire answer, String problem, int status) throws IOException {
        assertThat(answer.status()).as(answer.head()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.problem().path("type").asText()).isEqualTo("urn:jietong:problem:" + problem);
        assertThat(answer.problem().path("status").asInt()).isEqualTo(status);
        assertThat(answer.head() + answer.body())
                .doesNotContainIgnoringCase("jetty")
                .doesNotContain("\tat ", "Exception");
    }
}
