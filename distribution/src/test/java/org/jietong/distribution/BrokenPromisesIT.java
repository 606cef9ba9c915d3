package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Promises that are not kept are entered, exclude from tolerance, and can be lifted (R2.5): over HTTP, with the clock set. */
class BrokenPromisesIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, Object> ORDINARY = Map.of("simpleLowRisk", false, "externalLine", true);
    private static final String PASSWORD = "long enough for a test";

    private static Town town;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
        Answer hired = town.admin()
                .post(
                        "/api/v1/staff",
                        Map.of(
                                "login", "overseer",
                                "name", "督办",
                                "phone", "0473-0000009",
                                "roles", List.of("SUPERVISOR"),
                                "password", PASSWORD));
        assertThat(hired.status()).as(hired.body().toString()).isEqualTo(201);
    }

    private static String submitted() {
        Map<String, Object> form = Town.form("water", ORDINARY);
        form.put("applicant", Map.of("name", "王小明", "phone", "13800000000", "identityNumber", "15030219800101001X"));
        form.put("consent", false);
        return "/api/v1/applications/"
                + town.anyone()
                        .post("/api/v1/cases", form)
                        .body()
                        .at("/applications/0/number")
                        .asText();
    }

    private static Answer accepted(String path, String promisedBy) {
        return town.clerk("water")
                .post(
                        path + "/acceptance",
                        Map.of(
                                "commitment",
                                Map.of("documents", List.of("IDENTITY", "PROPERTY_PROOF"), "promisedBy", promisedBy)));
    }

    @Test
    void twoBrokenPromisesExcludeUntilASupervisorLiftsOne() {
        String first = submitted();
        assertThat(accepted(first, "2026-03-05").status()).isEqualTo(200);
        PRODUCT.clock().set(OffsetDateTime.parse("2026-03-06T09:00:00+08:00").toInstant());
        Eventually.within(PATIENCE, () -> assertThat(
                        town.clerk("water").get(first + "/broken-promises").body())
                .hasSize(2));

        String second = submitted();
        Answer refused = accepted(second, "2026-03-20");
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
        assertThat(refused.body().path("type").asText()).isEqualTo("urn:jietong:problem:tolerance-excluded");

        JsonNode entry =
                town.clerk("water").get("/api/v1/broken-promises").body().get(0);
        assertThat(entry.toString()).doesNotContain("15030219800101001X", "王小明");
        String lift = "/api/v1/broken-promises/" + entry.path("id").asText() + "/lift";
        assertThat(town.clerk("water").post(lift, Map.of("reason", "洪水")).status())
                .isEqualTo(403);
        HttpApi supervisor = town.anyone().signedIn("overseer", PASSWORD);
        Answer lifted = supervisor.post(lift, Map.of("reason", "洪水"));
        assertThat(lifted.status()).as(lifted.body().toString()).isEqualTo(200);
        assertThat(lifted.body().at("/lift/by/name").asText()).isEqualTo("督办");
        assertThat(supervisor.post(lift, Map.of("reason", "洪水")).status()).isEqualTo(409);

        assertThat(accepted(second, "2026-03-20").status()).isEqualTo(200);
    }
}
