package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the supply to a good answer, over HTTP, with the clock set (R6.1). */
class FollowUpIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY, Map.of("jietong.publicAddress", FollowUps.SITE));

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static FollowUps town;

    @BeforeAll
    static void aPlanIsStarted() throws Exception {
        town = FollowUps.in(PRODUCT);
        town.plan("after-supply");
    }

    private static JsonNode application(String number) {
        return town.clerk().get("/api/v1/applications/" + number).body();
    }

    private static void awaitRectification(String state) {
        Eventually.within(PATIENCE, () -> assertThat(town.rectifications())
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.path("state").asText()).isEqualTo(state)));
    }

    private static String awaitQuestion(int ordinal) {
        Eventually.within(
                PATIENCE, () -> assertThat(town.taken("survey-question")).hasSize(ordinal));
        return FollowUps.token(town.taken("survey-question").get(ordinal - 1));
    }

    @Test
    void fromSupplyToABadAnswerToARectificationToAGoodAnswer() {
        town.at("2026-03-02T09:00:00");
        String number = town.supplied("13800000001");
        town.connected(town.clerk(), number);
        Eventually.within(PATIENCE, () -> assertThat(town.count("after-supply", "PLANNED"))
                .isEqualTo(1));
        assertThat(town.taken("survey-question")).isEmpty();

        town.at("2026-03-05T10:00:00");
        String first = awaitQuestion(1);
        JsonNode before = application(number);
        assertThat(town.answered(first, 5).status()).isEqualTo(200);
        assertThat(town.answered(first, 1).status()).isEqualTo(409);
        awaitRectification("OPEN");
        assertThat(application(number))
                .as("an answer changes nothing of the case")
                .isEqualTo(before);

        JsonNode opened = town.rectifications().get(0);
        String path = FollowUps.SURVEY + "rectifications/" + opened.path("id").asText();
        assertThat(opened.path("application").asText()).isEqualTo(number);
        assertThat(opened.path("dueOn").asText()).isEqualTo("2026-03-16");
        Answer own = town.representative().post(path + "/completion", Map.of("text", "It was not me"));
        assertThat(own.status()).isEqualTo(403);
        assertThat(town.supervisor().get("/api/v1/notices").body().toString()).contains("rectification-opened");
        assertThat(town.representative().get("/api/v1/notices").body().toString())
                .contains("rectification-opened");

        Answer done = town.supervisor().post(path + "/completion", Map.of("text", "已更换减压阀"));
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        town.at("2026-03-08T10:00:00");
        String second = awaitQuestion(2);
        assertThat(town.answered(second, 1).status()).isEqualTo(200);
        awaitRectification("CLOSED");
        assertThat(town.rectifications().get(0).at("/closing/by").isMissingNode())
                .isTrue();
        assertThat(town.count("after-supply", "COMPLETED")).isEqualTo(2);
        assertThat(application(number)).isEqualTo(before);
        Eventually.within(PATIENCE, () -> assertThat(town.clerk()
                        .get("/api/v1/applications/" + number + "/follow-ups")
                        .body()
                        .findValuesAsText("satisfaction"))
                .containsExactly("1", "5"));
    }

    @Test
    void plansAreForThoseWhoPlanAndForTheirOwnUtility() {
        assertThat(PRODUCT.api().get(FollowUps.SURVEY + "plans").status()).isEqualTo(401);
        assertThat(town.representative()
                        .post(FollowUps.SURVEY + "plans/after-supply/stop", "")
                        .status())
                .isEqualTo(403);
        Map<String, Object> everybody = Map.of(
                "title", Map.of("zh", "全部", "en", "All"),
                "trigger", Map.of("event", "SUPPLY_STARTED"),
                "questionnaire", "gas-connection",
                "forms", List.of("SMS_LINK"),
                "timing", Map.of("afterDays", 3, "openDays", 7));
        assertThat(town.supervisor()
                        .put(FollowUps.SURVEY + "plans/everybody", everybody)
                        .status())
                .isEqualTo(403);
    }
}
