package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Skills, the rota, visits that follow, kept filters and selections over HTTP against the assembled product. */
class DutyIT {
    private static final String PASSWORD = "long enough for a test";
    private static final Map<String, Object> FACTS = Map.of("simpleLowRisk", false, "externalLine", false);

    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static Town town;
    private static HttpApi supervisor;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 2);
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
        supervisor = town.anyone().signedIn("water-head", PASSWORD);
    }

    private static JsonNode done(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        return answer.body();
    }

    private static JsonNode application(String number) {
        return done(supervisor.get("/api/v1/applications/" + number), 200);
    }

    private static String representative(String number) {
        return application(number).at("/representative/id").asText();
    }

    private static String person(String login) {
        for (JsonNode member : done(supervisor.get("/api/v1/staff"), 200)) {
            if (member.path("login").asText().equals(login)) {
                return member.path("id").asText();
            }
        }
        throw new AssertionError("nobody is called " + login);
    }

    @Test
    void whatNeedsASkillGoesToWhoHasItAndTheAssignmentSaysSo() {
        String skilled = person(Town.login("water", "150302", 2));
        done(
                supervisor.put(
                        "/api/v1/duty/skills/utilities/water",
                        Map.of("needs", List.of(Map.of("skills", List.of("DEEP_TRENCH"))))),
                200);
        try {
            String nobody = town.submitted("water", FACTS);
            assertThat(explanation(nobody)).contains("nobody of the utility has the skills needed (DEEP_TRENCH)");
            done(
                    supervisor.put(
                            "/api/v1/duty/skills/representatives/" + skilled, Map.of("skills", List.of("DEEP_TRENCH"))),
                    200);
            for (int n = 0; n < 3; n++) {
                String number = town.submitted("water", FACTS);
                assertThat(representative(number)).isEqualTo(skilled);
                assertThat(explanation(number)).contains("with the skills needed: DEEP_TRENCH");
            }
        } finally {
            done(supervisor.put("/api/v1/duty/skills/utilities/water", Map.of("needs", List.of())), 200);
        }
    }

    private static String explanation(String number) {
        return done(supervisor.get("/api/v1/applications/" + number + "/assignments"), 200)
                .at("/0/explanation")
                .asText();
    }

    @Test
    void assignmentFollowsARotaThatWasImported() {
        String today = Town.login("water", "150304", 1);
        String tomorrow = Town.login("water", "150304", 2);
        String table = "login,day,from,to\n" + today + ",2026-03-02,00:00,23:59\n" + tomorrow
                + ",2026-03-02,23:59,00:00\n" + tomorrow + ",2026-03-03,00:00,23:59\n";
        JsonNode shifts = done(
                supervisor.upload("/api/v1/duty/rota/import", "text/csv", table.getBytes(StandardCharsets.UTF_8)), 201);
        assertThat(shifts).hasSize(3);
        for (int n = 0; n < 3; n++) {
            Answer answer = town.anyone().post("/api/v1/cases", Town.form("water", FACTS, "150304"));
            assertThat(representative(
                            done(answer, 201).at("/applications/0/number").asText()))
                    .isEqualTo(person(today));
        }
        assertThat(done(supervisor.get("/api/v1/duty/present"), 200).findValuesAsText("login"))
                .contains(today)
                .doesNotContain(tomorrow);
        done(
                supervisor.post(
                        "/api/v1/duty/rota/changes",
                        Map.of(
                                "changes",
                                List.of(Map.of(
                                        "day", "2026-03-02",
                                        "representative", person(today),
                                        "substitute", person(tomorrow))))),
                201);
        assertThat(done(supervisor.get("/api/v1/duty/present"), 200).findValuesAsText("login"))
                .contains(tomorrow)
                .doesNotContain(today);
    }

    @Test
    void aVisitFollowsTheApplicationToItsNextRepresentative() {
        JsonNode receipt = done(town.anyone().post("/api/v1/cases", Town.form("water", FACTS)), 201);
        String path = "/api/v1/cases/" + receipt.path("number").asText();
        String number = receipt.at("/applications/0/number").asText();
        String before = representative(number);
        String next = person(Town.login("water", "150303", 1));
        JsonNode slot = done(
                supervisor.post(
                        "/api/v1/slots",
                        Map.of(
                                "utility", "water",
                                "representative", before,
                                "from", "2026-03-05T09:00:00+08:00",
                                "to", "2026-03-05T10:00:00+08:00",
                                "capacity", 1)),
                201);
        HttpApi applicant = town.anyone().with("Jietong-Phone", "13800000000");
        done(
                applicant.post(
                        path + "/appointments", Map.of("slot", slot.path("id").asText())),
                201);
        done(
                supervisor.post(
                        "/api/v1/applications/" + number + "/handover", Map.of("to", next, "reason", "TRANSFER")),
                200);
        Eventually.within(Duration.ofSeconds(30), () -> assertThat(
                        supervisor.get(path + "/events").body().findValuesAsText("type"))
                .contains("APPOINTMENT_PASSED_ON"));
        JsonNode route = done(supervisor.get("/api/v1/representatives/" + next + "/route?day=2026-03-05"), 200);
        assertThat(route).hasSize(1);
        assertThat(done(supervisor.get("/api/v1/representatives/" + before + "/route?day=2026-03-05"), 200))
                .isEmpty();
    }

    @Test
    void aKeptFilterNarrowsTheListAndItsFileAndASelectionIsHandedOverOnce() {
        String first = town.submitted("water", FACTS);
        String second = town.submitted("water", FACTS);
        JsonNode filter = done(
                supervisor.post(
                        "/api/v1/filters",
                        Map.of(
                                "name",
                                "交接",
                                "shared",
                                true,
                                "utility",
                                "water",
                                "parameters",
                                Map.of("state", "ACCEPTED", "columns", "number"))),
                201);
        String query = "?filter=" + filter.path("id").asText();
        HttpApi clerk = town.clerk("water");
        List<String> listed = done(clerk.get("/api/v1/applications" + query + "&limit=200"), 200)
                .findValuesAsText("number");
        assertThat(listed).contains(first, second);
        List<String> rows = new String(
                        clerk.file("/api/v1/applications/export" + query + "&format=csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        assertThat(rows).contains(first, second);
        assertThat(listed).containsAll(rows);
        assertThat(town.clerk("gas").get("/api/v1/applications" + query).status())
                .isEqualTo(404);

        String next = person(Town.login("water", "150303", 2));
        long version = application(second).path("version").asLong();
        Map<String, Object> selection = Map.of(
                "action",
                "HAND_OVER",
                "to",
                next,
                "applications",
                List.of(first, Map.of("number", second, "version", version + 1)));
        HttpApi keyed = supervisor.with("Idempotency-Key", "bulk-1");
        for (int n = 0; n < 2; n++) {
            JsonNode report = done(keyed.post("/api/v1/applications/bulk", selection), 200);
            assertThat(report.findValuesAsText("result")).containsExactly("DONE", "REFUSED");
            assertThat(report.at("/lines/1/problem/type").asText()).isEqualTo("urn:jietong:problem:stale");
        }
        assertThat(representative(first)).isEqualTo(next);
        assertThat(done(supervisor.get("/api/v1/applications/" + first + "/assignments"), 200))
                .hasSize(2);
        assertThat(clerk.post("/api/v1/applications/bulk", selection).status()).isEqualTo(403);
    }
}
