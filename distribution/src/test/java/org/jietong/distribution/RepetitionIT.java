package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Repeated and stale requests. */
class RepetitionIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final Map<String, Object> ORDINARY = Map.of("simpleLowRisk", false, "externalLine", true);

    private static final Map<String, Object> FROST = Map.of("reason", "FROZEN_GROUND_SEASON");
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static Town town;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 2);
    }

    @Test
    void theSameKeyAndBodyGiveTheSameAnswerAgain() {
        HttpApi sender = town.anyone().with("Idempotency-Key", "form-1");
        Answer first = sender.post("/api/v1/cases", Town.form("water", ORDINARY));
        Answer again = sender.post("/api/v1/cases", Town.form("water", ORDINARY));
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void anotherBodyUnderThatKeyIsRefused() {
        HttpApi sender = town.anyone().with("Idempotency-Key", "form-2");
        assertThat(sender.post("/api/v1/cases", Town.form("water", ORDINARY)).status())
                .isEqualTo(201);
        Answer other =
                sender.post("/api/v1/cases", Town.form("water", Map.of("simpleLowRisk", true, "externalLine", true)));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().path("type").asText()).isEqualTo("urn:jietong:problem:idempotency-key-reused");
    }

    @Test
    void eightAtOnceUnderOneKeyMakeOneCase() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> town.anyone()
                        .with("Idempotency-Key", "form-3")
                        .post("/api/v1/cases", Town.form("water", ORDINARY))));
            }
            Set<String> numbers = new HashSet<>();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status())
                        .as(answer.get().body().toString())
                        .isEqualTo(201);
                numbers.add(answer.get().body().path("number").asText());
            }
            assertThat(numbers).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatStaffDoUnderAKeyIsDoneOnce() {
        HttpApi clerk = town.clerk("water").with("Idempotency-Key", "desk-1");
        String application = "/api/v1/applications/" + town.submitted("water", ORDINARY);

        Answer accepted = clerk.post(application + "/acceptance", "");
        Answer suspended = clerk.post(application + "/suspensions", FROST);
        Answer handedIn = clerk.upload(application + "/documents?code=IDENTITY", "application/pdf", PDF);

        assertThat(List.of(accepted.status(), suspended.status(), handedIn.status()))
                .containsExactly(200, 201, 201);
        long events = town.clerk("water").get(application + "/events").body().size();
        assertSame(clerk.post(application + "/acceptance", ""), accepted);
        assertSame(clerk.post(application + "/suspensions", FROST), suspended);
        assertSame(clerk.upload(application + "/documents?code=IDENTITY", "application/pdf", PDF), handedIn);
        assertThat(town.clerk("water").get(application + "/events").body()).hasSize((int) events);
        assertThat(clerk.post(application + "/suspensions", Map.of("reason", "FORCE_MAJEURE"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void eightUploadsAtOnceUnderOneKeyAreOne() throws Exception {
        HttpApi clerk = town.clerk("water").with("Idempotency-Key", "desk-2");
        String application = "/api/v1/applications/" + town.submitted("water", ORDINARY);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(
                        () -> clerk.upload(application + "/documents?code=IDENTITY", "application/pdf", PDF)));
            }
            for (Future<Answer> answer : answers) {
                assertSame(answer.get(), answers.get(0).get());
                assertThat(answer.get().status()).isEqualTo(201);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(town.clerk("water").get(application + "/events").body().findValuesAsText("type"))
                .filteredOn("DOCUMENT_HANDED_IN"::equals)
                .hasSize(1);
    }

    private static void assertSame(Answer again, Answer first) {
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void aStaleTagIsRefusedAndChangesNothing() {
        HttpApi clerk = town.clerk("water");
        String application = "/api/v1/applications/" + town.submitted("water", ORDINARY);
        String tag = clerk.get(application).header("ETag");
        assertThat(clerk.with("If-Match", tag)
                        .post(application + "/acceptance", "")
                        .status())
                .isEqualTo(200);
        Answer stale =
                clerk.with("If-Match", tag).post(application + "/withdrawal", Map.of("reason", "changed my mind"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().path("type").asText()).isEqualTo("urn:jietong:problem:stale");
        assertThat(clerk.get(application).body().path("state").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void whatBelongsToAnotherUtilityIsRefused() {
        HttpApi gas = town.clerk("gas");
        String application = "/api/v1/applications/" + town.submitted("water", ORDINARY);
        assertThat(gas.get(application).status()).isEqualTo(403);
        assertThat(gas.post(application + "/acceptance", "").status()).isEqualTo(403);
        town.submitted("gas", Map.of("simpleLowRisk", false, "externalLine", false, "hourlyFlow", 5, "gasPoints", 1));
        assertThat(gas.get("/api/v1/applications?limit=200").body())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("utility").asText()).isEqualTo("gas"));
    }
}
