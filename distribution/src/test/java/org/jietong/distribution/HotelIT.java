package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A hotel asks for water, gas and heating in one case and gets each in time, over HTTP against the assembled product. */
class HotelIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final String PASSWORD = "long enough for a test";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> HANDED_IN = List.of("IDENTITY", "BUSINESS_LICENCE");
    private static final List<String> PROMISED = List.of("PROPERTY_PROOF", "PLANNING_PERMIT");
    private static final Map<String, Map<String, Object>> FACTS = facts();
    private static final Map<String, Object> SUPPLY =
            Map.of("inspection", Map.of("result", "PASSED"), "meters", List.of(Map.of("number", "M-7")));

    private static Town town;

    /** Large in each of the three, gas with an external line. */
    private static Map<String, Map<String, Object>> facts() {
        Map<String, Map<String, Object>> facts = new LinkedHashMap<>();
        facts.put("water", Map.of("simpleLowRisk", false, "externalLine", true));
        facts.put("gas", Map.of("simpleLowRisk", false, "externalLine", true, "hourlyFlow", 1500, "gasPoints", 6));
        facts.put("heating", Map.of("simpleLowRisk", false, "heatExchangeStation", true, "inspectionRequired", true));
        return facts;
    }

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
        Answer hired = town.admin()
                .post(
                        "/api/v1/staff",
                        Map.of(
                                "login", "water-head",
                                "name", "water-head",
                                "phone", "0473-0000001",
                                "roles", List.of("SUPERVISOR"),
                                "utility", "water",
                                "password", PASSWORD));
        assertThat(hired.status()).as(hired.body().toString()).isEqualTo(201);
    }

    private static void at(String local) {
        PRODUCT.clock().set(OffsetDateTime.parse(local + "+08:00").toInstant());
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
        return answer;
    }

    private static JsonNode submitted() {
        Map<String, Object> form = Town.form("water", FACTS.get("water"));
        form.put("applicant", Map.of("type", "ENTERPRISE", "name", "河畔酒店", "phone", "13800000000"));
        form.put("consent", false);
        form.put(
                "applications",
                FACTS.entrySet().stream()
                        .map(wish -> Map.of("utility", wish.getKey(), "facts", wish.getValue()))
                        .toList());
        return done(town.anyone().post("/api/v1/cases", form)).body();
    }

    private static Map<String, String> paths(JsonNode receipt) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (JsonNode line : receipt.path("applications")) {
            paths.put(
                    line.path("utility").asText(),
                    "/api/v1/applications/" + line.path("number").asText());
        }
        return paths;
    }

    private static void handIn(String utility, String path, List<String> codes) {
        for (String code : codes) {
            done(town.clerk(utility).upload(path + "/documents?code=" + code, "application/pdf", PDF));
        }
    }

    private static void accepted(String utility, String path) {
        handIn(utility, path, HANDED_IN);
        Map<String, Object> promise = Map.of("documents", PROMISED, "promisedBy", "2026-03-05");
        JsonNode application = done(town.clerk(utility).post(path + "/acceptance", Map.of("commitment", promise)))
                .body();
        assertThat(application.path("stage").asText()).isEqualTo("CONNECTION");
        assertThat(application.at("/clock/deadline").asText()).isNotEmpty();
    }

    private static void surveyedJointly(JsonNode receipt) {
        Map<String, Object> time = Map.of(
                "utility", "water",
                "district", "150302",
                "from", "2026-03-03T09:00:00+08:00",
                "to", "2026-03-03T10:00:00+08:00",
                "capacity", 1);
        String slot = done(town.anyone().signedIn("water-head", PASSWORD).post("/api/v1/slots", time))
                .body()
                .path("id")
                .asText();
        JsonNode visit = done(town.anyone()
                        .with("Jietong-Phone", "13800000000")
                        .post(
                                "/api/v1/cases/" + receipt.path("number").asText() + "/appointments",
                                Map.of("slot", slot)))
                .body();
        assertThat(visit.path("applications"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(
                        receipt.path("applications").findValuesAsText("number"));
        paths(receipt)
                .forEach((utility, path) -> assertThat(done(town.clerk(utility).get(path + "/appointments"))
                                .body()
                                .findValuesAsText("id"))
                        .as("the joint survey with the application for " + utility)
                        .containsExactly(visit.path("id").asText()));
    }

    private static void repliedAtOnce(JsonNode receipt) {
        String reply = "/api/v1/cases/" + receipt.path("number").asText() + "/reply";
        Map<String, Object> plan = Map.of(
                "point", "滨河大道 12 号井",
                "pipe", "PE100 SDR11",
                "diameter", 110,
                "route", "沿滨河大道北侧敷设至红线",
                "validUntil", "2026-06-30");
        paths(receipt).forEach((utility, path) -> {
            assertThat(town.clerk("water").post(reply, Map.of()).status()).isEqualTo(409);
            done(town.clerk(utility).post(path + "/connection-plans", plan));
        });
        assertThat(done(town.clerk("water").post(reply, Map.of())).body().path("parts"))
                .hasSize(3);
    }

    private static String clock(String utility, String path) {
        return town.clerk(utility).get(path).body().at("/clock/state").asText();
    }

    @Test
    void aHotelGetsThreeUtilitiesInTimeAfterOneSurveyASuspensionOfGasAloneAndTheLastPromise() {
        JsonNode receipt = submitted();
        Map<String, String> paths = paths(receipt);
        paths.forEach(HotelIT::accepted);
        surveyedJointly(receipt);
        repliedAtOnce(receipt);

        at("2026-03-03T09:00:00");
        String gas = paths.get("gas");
        String before = town.clerk("gas").get(gas).body().at("/clock/deadline").asText();
        Map<String, Object> excavation = Map.of("reason", "ROAD_EXCAVATION_APPROVAL", "note", "挖掘许可由城管办理");
        String suspension = done(town.clerk("gas").post(gas + "/suspensions", excavation))
                .body()
                .path("id")
                .asText();
        assertThat(clock("gas", gas)).isEqualTo("SUSPENDED");
        assertThat(clock("water", paths.get("water"))).isEqualTo("ON_TRACK");
        assertThat(clock("heating", paths.get("heating"))).isEqualTo("ON_TRACK");

        at("2026-03-04T09:00:00");
        done(town.clerk("gas").post(gas + "/suspensions/" + suspension + "/end", Map.of()));
        JsonNode resumed = town.clerk("gas").get(gas).body().path("clock");
        assertThat(resumed.path("state").asText()).isEqualTo("ON_TRACK");
        assertThat(OffsetDateTime.parse(resumed.path("deadline").asText())).isAfter(OffsetDateTime.parse(before));

        paths.forEach(HotelIT::suppliedOnceTheLastPromiseIsKept);
        JsonNode progress = town.anyone()
                .with("Jietong-Phone", "13800000000")
                .get("/api/v1/cases/" + receipt.path("number").asText() + "/progress")
                .body();
        assertThat(progress.path("applications"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.path("state").asText()).isEqualTo("CONNECTED"));
    }

    private static void suppliedOnceTheLastPromiseIsKept(String utility, String path) {
        HttpApi clerk = town.clerk(utility);
        handIn(utility, path, PROMISED.subList(0, 1));
        Answer refused = clerk.post(path + "/connection", SUPPLY);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("type").asText()).isEqualTo("urn:jietong:problem:documents-open");
        handIn(utility, path, PROMISED.subList(1, 2));
        JsonNode connected = done(clerk.post(path + "/connection", SUPPLY)).body();
        assertThat(connected.path("state").asText()).isEqualTo("CONNECTED");
        assertThat(connected.at("/clock/state").asText()).isEqualTo("STOPPED_IN_TIME");
    }
}
