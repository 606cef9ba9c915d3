package org.jietong.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.outbound.Reply.Answered;
import org.jietong.outbound.Reply.Unanswered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PosterTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Poster poster = new Poster(Duration.ofSeconds(2), Clock.fixed(NOW, ZoneOffset.UTC));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private Reply posted(HttpHandler handler) {
        server.createContext("/hook", handler);
        return poster.post(letter(server.getAddress().getPort()));
    }

    private static Letter letter(int port) {
        return new Letter(
                URI.create("http://127.0.0.1:" + port + "/hook"),
                "id-1",
                NOW,
                "application/json",
                "{\"text\":\"报装\"}",
                List.of(Secret.fresh(new Random(1)), Secret.fresh(new Random(2))),
                Map.of("jietong-key-id", "k1"));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void theLetterArrivesWithItsIdTimeAndEverySignature() {
        Letter letter = letter(server.getAddress().getPort());
        Reply reply = posted(exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean whole = body.equals(letter.body())
                    && "id-1".equals(exchange.getRequestHeaders().getFirst("webhook-id"))
                    && "1772413200".equals(exchange.getRequestHeaders().getFirst("webhook-timestamp"))
                    && letter.signatures().equals(exchange.getRequestHeaders().getFirst("webhook-signature"))
                    && "k1".equals(exchange.getRequestHeaders().getFirst("jietong-key-id"));
            exchange.getResponseHeaders().add("Content-Type", "Application/JSON; charset=utf-8");
            answer(exchange, whole ? 200 : 400, "{}");
        });
        assertThat(letter.signatures().split(" ")).hasSize(2).allMatch(one -> one.startsWith("v1,"));
        assertThat(reply).isInstanceOfSatisfying(Answered.class, answered -> {
            assertThat(answered.isSuccess()).isTrue();
            assertThat(answered.mediaType()).isEqualTo("application/json");
            assertThat(answered.body()).isEqualTo("{}");
        });
    }

    @Test
    void aServerThatNeverAnswersIsWaitedForInBounds() {
        Reply reply = posted(exchange -> await());
        assertThat(reply).isEqualTo(new Unanswered("no answer in time"));
    }

    @Test
    void anAnswerThatNeverEndsIsWaitedForInBounds() {
        Reply reply = posted(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await();
        });
        assertThat(reply).isEqualTo(new Unanswered("no answer in time"));
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void ofAHugeAnswerTheBeginningIsRead() {
        Reply reply = posted(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] block = "x".repeat(8192).getBytes(StandardCharsets.US_ASCII);
                while (end.getCount() > 0) {
                    out.write(block);
                }
            }
        });
        assertThat(reply).isInstanceOfSatisfying(Answered.class, answered -> assertThat(answered.body())
                .hasSize(16 * 1024));
    }

    @Test
    void aRedirectIsNotFollowed() {
        AtomicInteger elsewhere = new AtomicInteger();
        server.createContext("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            answer(exchange, 200, "");
        });
        Reply reply = posted(exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            answer(exchange, 307, "");
        });
        assertThat(reply).isInstanceOfSatisfying(Answered.class, answered -> assertThat(answered.status())
                .isEqualTo(307));
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void whoAsksToWaitIsUnderstoodInSecondsAndInInstants() {
        assertThat(RetryAfter.read("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Mon, 2 Mar 2026 01:05:00 GMT", NOW)).contains(Duration.ofMinutes(5));
        assertThat(RetryAfter.read("Mon, 2 Mar 2026 00:05:00 GMT", NOW)).contains(Duration.ZERO);
        assertThat(RetryAfter.read("999999999", NOW)).contains(Duration.ofDays(1));
        assertThat(RetryAfter.read("soon", NOW)).isEmpty();
    }

    @Test
    void nobodyThereAndNobodyOfThatNameAreReplies() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(poster.post(letter(free))).isEqualTo(new Unanswered("no connection"));
        Letter unknown = new Letter(
                URI.create("http://nobody.invalid/"), "id", NOW, "application/json", "{}", List.of(), Map.of());
        assertThat(poster.post(unknown)).isEqualTo(new Unanswered("the host is not known"));
    }

    @Test
    void whoSpeaksNoTlsGetsNothing() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Future<String> heard = threads.submit(() -> answeredInTheClear(plain));
            URI to = URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/hook");
            Letter letter = new Letter(to, "id", NOW, "application/json", "{\"text\":\"secret\"}", List.of(), Map.of());
            assertThat(poster.post(letter)).isInstanceOf(Unanswered.class);
            assertThat(heard.get(10, TimeUnit.SECONDS)).isNotEmpty().doesNotContain("POST", "/hook", "secret");
        }
    }

    /** What a server hears that answers whatever it hears without TLS. */
    private static String answeredInTheClear(ServerSocket server) throws IOException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try (Socket socket = server.accept()) {
            heard.write(socket.getInputStream().read());
            socket.getOutputStream().write("HTTP/1.0 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            socket.getInputStream().transferTo(heard);
        } catch (SocketException e) {
            // The other side let go of the connection, which ends what is heard.
            return heard.toString(StandardCharsets.ISO_8859_1);
        }
        return heard.toString(StandardCharsets.ISO_8859_1);
    }
}
