package org.jietong.rest.internal.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An extension whose requests never end by themselves. */
class BlockingExtensionTest {
    private static final String GREETING = "extensions/sample/greeting";

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CompletableFuture<String> word = new CompletableFuture<>();
    private final CountDownLatch arrived = new CountDownLatch(ExtensionServer.PLACES);
    private ExtensionServer server;

    @BeforeEach
    void serve() throws Exception {
        server = new ExtensionServer();
        assertThat(server.mounted(new SampleLoader()
                        .extension(
                                () -> {
                                    arrived.countDown();
                                    return word;
                                },
                                server)))
                .isPresent();
    }

    @AfterEach
    void stop() throws Exception {
        word.complete("at last");
        callers.shutdownNow();
        server.close();
    }

    @Test
    void itTakesItsOwnPlacesAloneAndServesAgainOnceTheyAreFree() throws Exception {
        List<Future<HttpResponse<String>>> blocked = new ArrayList<>();
        for (int n = 0; n < ExtensionServer.PLACES; n++) {
            blocked.add(callers.submit(() -> server.get(GREETING)));
        }
        assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();

        HttpResponse<String> refused = server.get(GREETING, "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(server.get("openapi.json").statusCode()).isEqualTo(200);

        word.complete("at last");
        for (Future<HttpResponse<String>> answer : blocked) {
            assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
        assertThat(server.get(GREETING).statusCode()).isEqualTo(200);
    }
}
