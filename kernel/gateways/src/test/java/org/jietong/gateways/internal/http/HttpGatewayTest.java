package org.jietong.gateways.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.outbound.Poster;
import org.jietong.outbound.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpGatewayTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String PHONE = "13947300000";
    private static final UUID KEY = UUID.fromString("0195565c-0000-7000-8000-000000000001");
    private static final OutgoingMessage MESSAGE = new OutgoingMessage(
            KEY,
            NoticeChannel.SMS,
            PHONE,
            "zh-CN",
            "accepted",
            Map.of("number", "G2603-000001", "name", "王丽"),
            "",
            "您的申请 \"G2603-000001\" 已受理");

    /** What the adapter got. */
    private record Got(String method, Map<String, List<String>> headers, String body) {}

    private final List<Got> got = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private HttpGateway gateway;
    private int status = 202;
    private String mediaType = "application/json";
    private String retryAfter = "";
    private String answer = "{\"reference\":\"sms-77\"}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/messages", this::handle);
        server.start();
        Clock clock = Clock.fixed(Instant.ofEpochSecond(1_772_413_200), ZoneOffset.UTC);
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/messages");
        HttpSettings settings = new HttpSettings(
                NoticeChannel.SMS, url, "jietong-1", Secret.of(SECRET).orElseThrow());
        gateway = new HttpGateway(settings, new Poster(Duration.ofSeconds(5), clock), clock);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        got.add(new Got(exchange.getRequestMethod(), Map.copyOf(exchange.getRequestHeaders()), body));
        exchange.getResponseHeaders().add("Content-Type", mediaType);
        if (!retryAfter.isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void theAdapterGetsTheMessageAndItsAnswerNamesIt() {
        assertThat(gateway.send(MESSAGE)).isEqualTo(new Handover.Taken(Optional.of("sms-77")));
        assertThat(got).singleElement().satisfies(one -> {
            assertThat(one.method()).isEqualTo("POST");
            assertThat(one.headers().get("Content-type")).containsExactly("application/json");
            assertThat(one.headers().get("Jietong-key-id")).containsExactly("jietong-1");
            assertThat(one.body())
                    .isEqualTo("{\"id\":\"" + KEY + "\",\"channel\":\"SMS\",\"to\":\"" + PHONE
                            + "\",\"language\":\"zh-CN\",\"template\":\"accepted\","
                            + "\"parameters\":{\"name\":\"王丽\",\"number\":\"G2603-000001\"},"
                            + "\"text\":\"您的申请 \\\"G2603-000001\\\" 已受理\"}");
        });
    }

    @Test
    void whoKnowsTheSecretCanTellThatItCameFromUs() throws Exception {
        gateway.send(MESSAGE);
        Got one = got.get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET.substring(6)), "HmacSHA256"));
        byte[] expected = mac.doFinal((KEY + ".1772413200." + one.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(one.headers().get("Webhook-id")).containsExactly(KEY.toString());
        assertThat(one.headers().get("Webhook-timestamp")).containsExactly("1772413200");
        assertThat(one.headers().get("Webhook-signature"))
                .containsExactly("v1," + Base64.getEncoder().encodeToString(expected));
    }

    @Test
    void aMessageThatTheAdapterKnowsAlreadyIsTaken() {
        gateway.send(MESSAGE);
        status = 409;
        mediaType = "application/problem+json";
        answer = "{\"type\":\"about:blank\"}";
        assertThat(gateway.send(MESSAGE)).isEqualTo(new Handover.Taken(Optional.empty()));
        assertThat(got).extracting(one -> one.headers().get("Webhook-id")).containsOnly(List.of(KEY.toString()));
    }

    @ParameterizedTest
    @CsvSource({"429, 120, 120", "503, 7, 7", "503, 99999999, 86400"})
    void whoIsAskedToWaitWaitsSoLong(int code, String header, long seconds) {
        status = code;
        retryAfter = header;
        assertThat(gateway.send(MESSAGE))
                .isEqualTo(
                        new Handover.Later("the adapter answered " + code, Optional.of(Duration.ofSeconds(seconds))));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 400, 404, 500, 502, 504})
    void whatSaysNothingAboutTheMessageIsTriedAgain(int code) {
        status = code;
        mediaType = "text/html";
        assertThat(gateway.send(MESSAGE))
                .isEqualTo(new Handover.Later("the adapter answered " + code, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void notToBeLetInIsTroubleOfOursAndNotOfTheMessage(int code) {
        status = code;
        mediaType = "application/problem+json";
        assertThat(gateway.send(MESSAGE)).isInstanceOf(Handover.Later.class);
    }

    @Test
    void aProblemOfTheMessageIsRefusedForGoodWithoutTheAddressInTheReason() {
        status = 422;
        mediaType = "application/problem+json; charset=utf-8";
        answer = "{\"title\":\"no number " + PHONE + "\",\"extra\":{\"type\":1},\"type\":\"urn:sms:no-such-number\"}";
        assertThat(gateway.send(MESSAGE))
                .isEqualTo(new Handover.Refused("the adapter refused the message: 422 urn:sms:no-such-number"));
        answer = "{\"type\":\"urn:sms:" + PHONE + "\"}";
        assertThat(gateway.send(MESSAGE)).isEqualTo(new Handover.Refused("the adapter refused the message: 422"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"reference\":7}", "{\"reference\":\"two words\"}", "no json"})
    void anAnswerThatNamesNothingIsTakenAllTheSame(String text) {
        answer = text;
        assertThat(gateway.send(MESSAGE)).isEqualTo(new Handover.Taken(Optional.empty()));
    }

    @Test
    void anAdapterThatIsAwayIsTriedAgain() {
        server.stop(0);
        assertThat(gateway.send(MESSAGE)).isEqualTo(new Handover.Later("the adapter: no connection", Optional.empty()));
    }
}
