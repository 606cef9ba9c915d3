package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A rule change is proved against real applications before it bites. */
class ReplayIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL);

    private static Town town;
    private static PackDesk desk;
    private static String accepted;
    private static String waiting;
    private static String candidate;

    @BeforeAll
    static void applicationsOnBothSidesOfTheNewBound() {
        town = Town.staffed(PRODUCT, 1);
        desk = new PackDesk(town, town.admin());
        accepted = town.submitted("gas", flow(900));
        assertThat(town.clerk("gas")
                        .post("/api/v1/applications/" + accepted + "/acceptance", "")
                        .status())
                .isEqualTo(200);
        waiting = town.submitted("gas", flow(1000));
        town.submitted("gas", flow(800));
        town.submitted("gas", flow(1001));
        town.submitted("water", Map.of("simpleLowRisk", false, "externalLine", true));
        candidate = desk.handedIn(largeAbove800()).body().path("id").asText();
    }

    private static Map<String, Object> flow(int flow) {
        return Map.of("simpleLowRisk", false, "externalLine", false, "hourlyFlow", flow, "gasPoints", 2);
    }

    private static PackZip largeAbove800() {
        return desk.taken("gas", "2026.1")
                .replace("classification.dmn", "&lt;= 1000", "&lt;= 800")
                .replace("classification.dmn", "&gt; 1000", "&gt; 800")
                .replace("classification.dmn", "(100..1000]", "(100..800]")
                .replace("samples.json", "\"hourlyFlow\": 1000,", "\"hourlyFlow\": 800,")
                .replace("samples.json", "\"hourlyFlow\": 1000.01,", "\"hourlyFlow\": 800.01,")
                .replace("samples.json", "\"hourlyFlow\": 999.99,", "\"hourlyFlow\": 799.99,");
    }

    private static JsonNode replayed(Map<String, ?> range) {
        Answer answer = desk.asked(desk.author(), candidate, "replay", range);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aCandidateTellsWhoWouldBeJudgedOtherwiseAndByHowManyDays() {
        JsonNode found = replayed(Map.of());
        assertThat(found.path("looked").asInt()).isEqualTo(4);
        assertThat(found.path("unchanged").asInt()).isEqualTo(2);
        assertThat(found.path("later").asInt()).isEqualTo(2);
        assertThat(found.path("moves")).singleElement().satisfies(move -> {
            assertThat(move.at("/before/category").asText()).isEqualTo("G2");
            assertThat(move.at("/after/category").asText()).isEqualTo("G3");
            assertThat(move.path("days").toString()).isEqualTo("0.5");
            assertThat(move.path("applications").asInt()).isEqualTo(2);
            assertThat(move.path("waiting").asInt()).isEqualTo(1);
        });
        assertThat(found.path("changes").findValuesAsText("number")).containsExactly(accepted, waiting);
        assertThat(found.at("/changes/0/deadline/after").asText())
                .isGreaterThan(found.at("/changes/0/deadline/before").asText());
        assertThat(found.at("/changes/1").has("deadline")).isFalse();
    }

    @Test
    void aReplayChangesNothing() {
        HttpApi clerk = town.clerk("gas");
        JsonNode before = clerk.get("/api/v1/applications/" + accepted).body();
        JsonNode events =
                clerk.get("/api/v1/applications/" + accepted + "/events").body();
        String inForce = desk.inForce("gas");

        replayed(Map.of());

        JsonNode after = clerk.get("/api/v1/applications/" + accepted).body();
        assertThat(after.path("category")).isEqualTo(before.path("category"));
        assertThat(after.at("/clock/deadline")).isEqualTo(before.at("/clock/deadline"));
        assertThat(clerk.get("/api/v1/applications/" + accepted + "/events").body())
                .isEqualTo(events);
        assertThat(desk.inForce("gas")).isEqualTo(inForce);
    }

    @Test
    void aReplayCanBeFollowedLineByLine() {
        List<JsonNode> lines = desk.author().lines(PackDesk.PACKS + "/" + candidate + "/replay", "{}");
        assertThat(lines.stream().filter(line -> line.has("change")))
                .extracting(line -> line.at("/change/number").asText())
                .containsExactly(accepted, waiting);
        assertThat(lines.get(lines.size() - 2).path("progress").toString()).isEqualTo("{\"looked\":4,\"of\":4}");
        assertThat(lines.get(lines.size() - 1).at("/summary/looked").asInt()).isEqualTo(4);
    }

    @Test
    void aRangeOfDaysBoundsWhatIsLookedAt() {
        assertThat(replayed(Map.of("from", "2100-01-01")).path("looked").asInt())
                .isZero();
        Answer reversed =
                desk.asked(desk.author(), candidate, "replay", Map.of("from", "2026-02-01", "to", "2026-01-01"));
        assertThat(reversed.status()).isEqualTo(422);
        assertThat(reversed.body().at("/violations/0/pointer").asText()).isEqualTo("/to");
    }

    @Test
    void whoMayNotReadRulePacksReplaysNone() {
        assertThat(desk.asked(town.clerk("gas"), candidate, "replay", Map.of()).status())
                .isEqualTo(403);
        assertThat(desk.asked(town.anyone(), candidate, "replay", Map.of()).status())
                .isEqualTo(401);
    }
}
