package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens is posted to whoever subscribed: signed, within the scope, and all of it, however long the endpoint was away. */
class WebhooksIT {
    private static final String PATH = "/api/v1/webhooks";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Map<String, Object> LINE = Map.of("simpleLowRisk", false, "externalLine", true);
    private static final Map<String, Object> GAS =
            Map.of("simpleLowRisk", false, "externalLine", true, "hourlyFlow", 500, "gasPoints", 2);

    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY, Map.of("jietong.webhooks.privateAddresses", "true"));

    private static Town town;

    private HookReceiver receiver;
    private HttpApi admin;
    private String one;
    private String secret;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
    }

    @BeforeEach
    void listen() throws IOException {
        receiver = new HookReceiver();
        admin = town.admin();
    }

    @AfterEach
    void leave() {
        assertThat(admin.delete(one).status()).isEqualTo(204);
        assertThat(admin.get(one).status()).isEqualTo(404);
        receiver.close();
    }

    /** The journal has forgotten the reader of each web hook that was deleted, though it read on for a moment. */
    @AfterAll
    static void forgotten() {
        Eventually.within(SOON, () -> assertThat(
                        town.admin().get("/api/v1/journal/consumers").body().toString())
                .doesNotContain("webhook-"));
    }

    private void subscribed(Map<String, ?> more) {
        Map<String, Object> wanted = new HashMap<>(more);
        wanted.put("url", receiver.url());
        Answer answer = admin.post(PATH, wanted);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        one = PATH + "/" + answer.body().at("/webhook/id").asText();
        secret = answer.body().path("secret").asText();
    }

    private JsonNode standing() {
        return admin.get(one).body();
    }

    private void come(String application, String... events) {
        Eventually.within(SOON, () -> assertThat(receiver.events(application)).containsExactly(events));
    }

    private String accepted() {
        String number = town.submitted("water", LINE);
        Answer answer = town.clerk("water").post("/api/v1/applications/" + number + "/acceptance", "");
        assertThat(answer.status()).isEqualTo(200);
        return number;
    }

    @Test
    void whoSubscribesGetsSignedEventsOfTheirScopeAndKindsOnly() throws Exception {
        subscribed(Map.of("utility", "water", "types", List.of("APPLICATION_SUBMITTED", "APPLICATION_ACCEPTED")));
        String gas = town.submitted("gas", GAS);
        String number = accepted();
        come(number, "APPLICATION_SUBMITTED", "APPLICATION_ACCEPTED");
        assertThat(receiver.events(gas)).isEmpty();
        assertThat(receiver.taken()).hasSize(2);
        for (HookReceiver.Got got : receiver.taken()) {
            assertThat(got.isSignedWith(secret)).isTrue();
            assertThat(got.id()).isEqualTo(got.value("id"));
            assertThat(got.body()).contains("\"specversion\":\"1.0\"").doesNotContain("王小明", "13800000000", "clerk");
        }
        Eventually.within(
                SOON, () -> assertThat(standing().path("lag").asLong()).isZero());
        assertThat(standing().at("/delivery/lastSuccess").asText()).isNotEmpty();
        assertThat(admin.get("/health/ready").body().toString()).contains("web hooks: 1");
        assertThat(standing().toString()).doesNotContain("whsec_");
    }

    @Test
    void anEndpointThatWasAwayForAnHourGetsEverythingInItsOrder() {
        subscribed(Map.of("types", List.of("APPLICATION_SUBMITTED", "APPLICATION_ACCEPTED")));
        receiver.answers(503);
        String first = accepted();
        Eventually.within(
                SOON,
                () -> assertThat(standing().at("/delivery/reason").asText()).isEqualTo("answered 503"));
        for (int i = 0; i < 6; i++) {
            // The pause is counted from the record of the failure, which comes after the request that failed.
            int failed = i + 1;
            Eventually.within(
                    SOON, () -> assertThat(standing().at("/delivery/failures").asInt())
                            .isGreaterThanOrEqualTo(failed));
            PRODUCT.clock().advance(Duration.ofMinutes(10));
            int asked = i + 2;
            Eventually.within(SOON, () -> assertThat(receiver.asked()).isGreaterThanOrEqualTo(asked));
        }
        String second = accepted();
        assertThat(receiver.taken()).isEmpty();
        receiver.answers(204);
        PRODUCT.clock().advance(Duration.ofMinutes(80));
        come(first, "APPLICATION_SUBMITTED", "APPLICATION_ACCEPTED");
        come(second, "APPLICATION_SUBMITTED", "APPLICATION_ACCEPTED");
        Eventually.within(
                SOON,
                () -> assertThat(standing().at("/delivery/failures").asInt()).isZero());
        assertThat(standing().path("setAside").asLong()).isZero();
    }

    @Test
    void whatWasPostedIsPostedAgainUnderTheSameIdWhenItIsAskedFor() {
        subscribed(Map.of("types", List.of("APPLICATION_SUBMITTED")));
        long before = standing().path("position").asLong();
        String number = town.submitted("water", LINE);
        come(number, "APPLICATION_SUBMITTED");
        Answer answer = admin.post(one + "/replay", Map.of("position", before));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        come(number, "APPLICATION_SUBMITTED", "APPLICATION_SUBMITTED");
        assertThat(receiver.taken().get(1).id())
                .isEqualTo(receiver.taken().get(0).id());
    }

    @Test
    void aNewSecretSignsBesideTheOneBeforeIt() throws Exception {
        subscribed(Map.of());
        String renewed = admin.post(one + "/secret", "").body().path("secret").asText();
        assertThat(admin.post(one + "/test", "").body().path("taken").asBoolean())
                .isTrue();
        assertThat(receiver.taken()).singleElement().satisfies(got -> {
            assertThat(got.isSignedWith(secret)).isTrue();
            assertThat(got.isSignedWith(renewed)).isTrue();
        });
        assertThat(standing().path("oldSecretUntil").asText()).isNotEmpty();
    }

    @Test
    void anEventThatIsRefusedForGoodIsSetAsideAndGivenAgainWithoutHoldingTheRestBack() {
        subscribed(Map.of("types", List.of("APPLICATION_SUBMITTED", "APPLICATION_ACCEPTED")));
        receiver.refuses("APPLICATION_SUBMITTED");
        String number = accepted();
        Eventually.within(Duration.ofSeconds(90), () -> assertThat(receiver.events(number))
                .containsExactly("APPLICATION_ACCEPTED"));
        Eventually.within(
                SOON, () -> assertThat(standing().path("setAside").asLong()).isEqualTo(1));
        receiver.refuses("nothing");
        String reader =
                "/api/v1/journal/consumers/webhook-" + standing().path("id").asText() + "/set-aside";
        String place = admin.get(reader).body().at("/0/position").asText();
        assertThat(admin.post(reader + "/" + place + "/again", "").status()).isEqualTo(200);
        assertThat(receiver.events(number)).containsExactly("APPLICATION_ACCEPTED", "APPLICATION_SUBMITTED");
        assertThat(standing().path("setAside").asLong()).isZero();
    }

    @Test
    void anEndpointThatIsGoneIsSwitchedOffAndGoesOnWhereItStoppedWhenItIsSwitchedOn() {
        subscribed(Map.of("types", List.of("APPLICATION_SUBMITTED")));
        receiver.answers(410);
        String number = town.submitted("water", LINE);
        Eventually.within(
                SOON, () -> assertThat(standing().path("ending").asText()).isEqualTo("GONE"));
        assertThat(standing().path("active").asBoolean()).isFalse();
        assertThat(admin.get("/health/ready").body().toString()).contains("was switched off: GONE");
        receiver.answers(204);
        admin.put(one, Map.of("url", receiver.url(), "types", List.of("APPLICATION_SUBMITTED")));
        come(number, "APPLICATION_SUBMITTED");
        assertThat(town.clerk("water").get(one).status()).isEqualTo(403);
    }
}
