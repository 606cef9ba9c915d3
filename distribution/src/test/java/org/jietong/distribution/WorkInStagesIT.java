package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From acceptance over tasks, a failed inspection and a second one to supply, over HTTP against the assembled product. */
class WorkInStagesIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final String PASSWORD = "long enough for a test";
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F'};
    private static final Map<String, Object> LARGE =
            Map.of("simpleLowRisk", false, "externalLine", false, "hourlyFlow", 80, "gasPoints", 2);
    private static final Map<String, Object> SMALL =
            Map.of("simpleLowRisk", false, "externalLine", false, "hourlyFlow", 10, "gasPoints", 2);

    private static Town town;
    private static HttpApi inspector;
    private static HttpApi representative;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
        Answer hired = town.admin()
                .post(
                        "/api/v1/staff",
                        Map.of(
                                "login", "gas-inspector",
                                "name", "苏和",
                                "phone", "0473-0000002",
                                "roles", List.of("INSPECTOR"),
                                "utility", "gas",
                                "password", PASSWORD));
        assertThat(hired.status()).as(hired.body().toString()).isEqualTo(201);
        inspector = town.anyone().signedIn("gas-inspector", PASSWORD);
        representative = town.anyone().signedIn(Town.login("gas", "150302", 1), PASSWORD);
    }

    private static String accepted(Map<String, Object> facts) {
        String path = "/api/v1/applications/" + town.submitted("gas", facts);
        done(town.clerk("gas").post(path + "/acceptance", ""));
        return path;
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
        return answer;
    }

    private static void assertRefused(Answer answer, int status, String problem) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:jietong:problem:" + problem);
    }

    private static List<String> codes(String path) {
        return inspector.get(path).body().path("tasks").findValuesAsText("code");
    }

    private static JsonNode task(String path, String code) {
        for (JsonNode task : inspector.get(path).body().path("tasks")) {
            if (task.path("code").asText().equals(code)) {
                return task;
            }
        }
        throw new AssertionError(path + " has no task " + code);
    }

    private static String place(String path, String code) {
        return path + "/tasks/" + task(path, code).path("id").asText();
    }

    /** Answers what a task requires as well as it has to be, and completes it. */
    private static Answer worked(String path, JsonNode task) {
        String place = path + "/tasks/" + task.path("id").asText();
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode check : task.path("checks")) {
            if (check.path("required").asBoolean()
                    && !check.path("kind").asText().equals("PHOTO")) {
                String item = check.path("item").asText();
                answers.add(
                        check.path("kind").asText().equals("NUMBER")
                                ? Map.of(
                                        "item",
                                        item,
                                        "number",
                                        check.path("least").decimalValue())
                                : Map.of("item", item, "yes", true));
            }
        }
        if (!answers.isEmpty()) {
            done(inspector.post(place + "/checks", Map.of("answers", answers)));
        }
        return done(inspector.post(place + "/completion", Map.of("note", "完成")));
    }

    private static List<String> listed(HttpApi whose, String query, String path) {
        List<String> codes = new ArrayList<>();
        for (JsonNode line : done(whose.get("/api/v1/tasks?" + query)).body()) {
            if (path.endsWith("/" + line.path("application").asText())) {
                codes.add(line.at("/task/code").asText());
            }
        }
        return codes;
    }

    @Test
    void anApplicationIsWorkedOnFailsItsInspectionIsInspectedAgainAndSupplied() {
        String path = accepted(LARGE);
        assertThat(codes(path)).contains("REGULATOR_SETTING");
        assertThat(codes(accepted(SMALL))).doesNotContain("REGULATOR_SETTING").contains("PRESSURE_TEST");

        assertThat(listed(representative, "owner=me&limit=200", path)).contains("FORM_CHECK", "SITE_SURVEY");
        assertThat(listed(inspector, "owner=none&limit=200", path)).contains("PRESSURE_TEST", "DESIGN");
        done(inspector.post(place(path, "PRESSURE_TEST") + "/assignment", Map.of()));
        assertThat(listed(inspector, "owner=me", path)).containsExactly("PRESSURE_TEST");

        Answer early = inspector.post(place(path, "PRESSURE_TEST") + "/completion", Map.of());
        assertRefused(early, 409, "task-not-ready");
        assertThat(early.body().path("violations").findValuesAsText("pointer"))
                .contains("/after/CONSTRUCTION", "/checks/STRENGTH_PRESSURE", "/checks/TIGHT");

        measuredAndPhotographed(path);
        for (JsonNode task : inspector.get(path).body().path("tasks")) {
            worked(path, task);
        }
        Answer before = representative.post(place(path, "CONSTRUCTION") + "/reopening", Map.of("reason", "管材与设计不符"));
        assertRefused(before, 409, "task-not-ready");
        inspectedTwice(path);
        supplied(path);
    }

    private static void measuredAndPhotographed(String path) {
        String test = place(path, "PRESSURE_TEST");
        Answer beyond = done(inspector.post(
                test + "/checks", Map.of("answers", List.of(Map.of("item", "STRENGTH_PRESSURE", "number", 0.05)))));
        assertThat(beyond.status()).isEqualTo(200);
        Answer photo = done(inspector.upload(test + "/photos?item=GAUGE_PHOTO", "application/octet-stream", PICTURE));
        assertThat(photo.body().path("mediaType").asText()).isEqualTo("image/jpeg");
        assertThat(inspector.file(photo.header("Location"))).isEqualTo(PICTURE);
        byte[] paper = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(inspector
                        .upload(test + "/photos?item=GAUGE_PHOTO", "application/pdf", paper)
                        .status())
                .isEqualTo(415);
    }

    private static void inspectedTwice(String path) {
        Map<String, Object> supply = Map.of("meters", List.of());
        Map<String, Object> leak = finding("LEAK", "GRAVE", "表后接头漏气");
        Map<String, Object> label = finding("LABEL", "MINOR", "立管缺标识");
        JsonNode failed = done(inspector.post(
                        path + "/inspections", Map.of("result", "FAILED", "findings", List.of(leak, label))))
                .body();
        assertThat(failed.path("reinspectionRequired").asBoolean()).isTrue();
        assertRefused(town.clerk("gas").post(path + "/connection", supply), 409, "inspection-not-passed");
        assertRefused(town.clerk("gas").post(path + "/connection", Supply.of(path)), 409, "findings-open");

        Answer unjudged = inspector.post(path + "/inspections", Map.of("result", "PASSED"));
        assertThat(unjudged.status()).isEqualTo(422);
        assertThat(unjudged.body().path("violations").findValuesAsText("code"))
                .containsExactly("FINDING_NOT_JUDGED", "FINDING_NOT_JUDGED");
        String first = failed.at("/history/0/findings/0/id").asText();
        String second = failed.at("/history/0/findings/1/id").asText();
        done(inspector.upload(path + "/findings/" + first + "/photos", "image/jpeg", PICTURE));
        JsonNode passed = done(inspector.post(
                        path + "/inspections",
                        Map.of("result", "PASSED", "cleared", List.of(first), "carried", List.of(second))))
                .body();
        assertThat(passed.path("history")).hasSize(2);
        assertThat(passed.path("openFindings").asInt()).isEqualTo(1);
        assertThat(passed.at("/history/0/findings/0/photos")).hasSize(1);
        done(inspector.post(path + "/findings/" + second + "/clearance", Map.of("note", "已补贴")));
    }

    private static Map<String, Object> finding(String code, String severity, String text) {
        String day = OffsetDateTime.ofInstant(PRODUCT.clock().instant(), ZoneOffset.ofHours(8))
                .toLocalDate()
                .plusDays(2)
                .toString();
        return Map.of("code", code, "severity", severity, "text", text, "responsible", "CONTRACTOR", "putRightBy", day);
    }

    private static void supplied(String path) {
        Map<String, Object> meter = Map.of(
                "number", "G4-0001", "model", "G4", "size", "G4", "kind", "MEMBRANE", "seal", "S-7", "reading", 0);
        assertThat(inspector
                        .post(path + "/connection", Map.of("meters", List.of(meter)))
                        .status())
                .isEqualTo(403);
        JsonNode connected = done(town.clerk("gas").post(path + "/connection", Map.of("meters", List.of(meter))))
                .body();
        assertThat(connected.path("state").asText()).isEqualTo("CONNECTED");
        assertThat(connected.at("/connection/inspection/result").asText()).isEqualTo("PASSED");
        assertThat(connected.at("/connection/meters/0/seal").asText()).isEqualTo("S-7");

        List<String> told = town.clerk("gas").get(path + "/events").body().findValuesAsText("type");
        assertThat(told)
                .contains(
                        "TASK_ASSIGNED",
                        "TASK_CHECKED",
                        "PHOTO_ATTACHED",
                        "TASK_COMPLETED",
                        "INSPECTED",
                        "FINDING_CLEARED");
    }
}
