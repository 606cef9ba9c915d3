package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The process is killed in the middle of a load; whatever was answered with 201 is there afterwards, whole. */
class KillIT {
    private static final int THREADS = 8;
    private static final int ANSWERED_BEFORE_THE_KILL = 150;

    @ParameterizedTest
    @EnumSource(Database.class)
    void everyCaseThatWasAnsweredIsThereWholeAfterTheKill(Database database) throws Exception {
        List<JsonNode> receipts = Collections.synchronizedList(new ArrayList<>());
        try (ProcessProduct product = new ProcessProduct("kill", inDemoMode(database))) {
            product.start();
            loadUntilKilled(product, receipts);
            assertThat(receipts).hasSizeGreaterThanOrEqualTo(ANSWERED_BEFORE_THE_KILL);

            product.start();
            HttpApi bureau = product.api().signedIn("bureau", "demo-jietong");
            for (JsonNode receipt : receipts) {
                isWhole(bureau, receipt);
            }
            Answer next = product.api().post("/api/v1/cases", form());
            assertThat(next.status()).as(next.body().toString()).isEqualTo(201);
        }
    }

    /** For its staff. */
    private static String[] inDemoMode(Database database) {
        return Stream.concat(Stream.of("--demo"), Arrays.stream(ProcessProduct.on(database)))
                .toArray(String[]::new);
    }

    private static void loadUntilKilled(ProcessProduct product, List<JsonNode> receipts) throws Exception {
        AtomicBoolean down = new AtomicBoolean();
        CountDownLatch enough = new CountDownLatch(ANSWERED_BEFORE_THE_KILL);
        HttpApi anyone = product.api();
        ExecutorService senders = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(senders.submit(() -> {
                while (!down.get()) {
                    try {
                        Answer answer = anyone.post("/api/v1/cases", form());
                        if (answer.status() == 201) {
                            receipts.add(answer.body());
                            enough.countDown();
                        }
                    } catch (UncheckedIOException e) {
                        // What the kill cuts off was not answered, so nothing was promised.
                        down.set(true);
                    }
                }
            }));
        }
        assertThat(enough.await(3, TimeUnit.MINUTES)).isTrue();
        product.kill();
        for (Future<?> sender : running) {
            sender.get();
        }
        senders.shutdownNow();
    }

    private static void isWhole(HttpApi bureau, JsonNode receipt) {
        String number = receipt.path("number").asText();
        Answer found = bureau.get("/api/v1/cases/" + number);
        assertThat(found.status()).as(number).isEqualTo(200);
        JsonNode applications = found.body().path("applications");
        assertThat(applications).hasSize(receipt.path("applications").size()).hasSize(3);
        for (JsonNode application : applications) {
            assertThat(application.at("/representative/name").asText()).isNotEmpty();
            assertThat(application.path("documents")).isNotEmpty();
            assertThat(application.path("tasks")).isNotEmpty();
            JsonNode events = bureau.get(
                            "/api/v1/applications/" + application.path("number").asText() + "/events")
                    .body();
            assertThat(events.findValuesAsText("type")).contains("APPLICATION_SUBMITTED", "REPRESENTATIVE_ASSIGNED");
        }
    }

    /** A joint case, so that a half-stored one would show. */
    static Map<String, Object> form() {
        Map<String, Object> form = Town.form("water", Map.of("simpleLowRisk", false, "externalLine", true));
        form.put(
                "applications",
                List.of(
                        Map.of("utility", "water", "facts", Map.of("simpleLowRisk", false, "externalLine", true)),
                        Map.of(
                                "utility",
                                "gas",
                                "facts",
                                Map.of(
                                        "simpleLowRisk",
                                        false,
                                        "externalLine",
                                        true,
                                        "hourlyFlow",
                                        250,
                                        "gasPoints",
                                        2)),
                        Map.of(
                                "utility",
                                "heating",
                                "facts",
                                Map.of(
                                        "simpleLowRisk", false,
                                        "heatExchangeStation", true,
                                        "inspectionRequired", true))));
        return form;
    }
}
