package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The clock warns in time: the jobs of the assembled product, over HTTP, with the clock set. */
class EscalationIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.POSTGRESQL);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static Town town;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
    }

    /** A Monday. */
    @BeforeEach
    void onMonday() {
        at("2026-03-02T09:00:00");
    }

    /** Sessions do not last for days, so whoever asks signs in again. */
    private static void at(String local) {
        PRODUCT.clock().set(OffsetDateTime.parse(local + "+08:00").toInstant());
    }

    private static HttpApi clerk() {
        return town.clerk("water");
    }

    /** Four working days: due on Friday at 18. */
    private static String accepted() {
        String path = "/api/v1/applications/"
                + town.submitted("water", Map.of("simpleLowRisk", false, "externalLine", false));
        Answer answer = clerk().post(path + "/acceptance", "");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return path;
    }

    private static List<String> told(String path) {
        List<String> told = new ArrayList<>();
        for (JsonNode event : clerk().get(path + "/events").body()) {
            JsonNode details = event.path("details");
            switch (event.path("type").asText()) {
                case "ESCALATED" ->
                    told.add(details.path("step").asText() + " "
                            + details.path("to").asText() + " "
                            + details.path("times").asInt());
                case "ESCALATION_ACKNOWLEDGED", "CLOCK_RESUMED", "DOCUMENT_REMINDER", "DOCUMENT_OVERDUE" ->
                    told.add(event.path("type").asText());
                default -> {}
            }
        }
        return told;
    }

    private static void awaitTold(String path, String... expected) {
        Eventually.within(PATIENCE, () -> assertThat(told(path)).containsExactly(expected));
    }

    @Test
    void theLadderIsClimbedInItsOrderAnAcknowledgementEndsARepetitionAndSupplyEndsAll() {
        String path = accepted();
        at("2026-03-05T18:00:01");
        awaitTold(path, "AT_RISK REPRESENTATIVE 1");
        at("2026-03-06T12:00:01");
        awaitTold(path, "AT_RISK REPRESENTATIVE 1", "NEARLY_DUE SUPERVISOR 1");
        at("2026-03-06T18:00:01");
        awaitTold(path, "AT_RISK REPRESENTATIVE 1", "NEARLY_DUE SUPERVISOR 1", "OVERDUE BUREAU 1");
        at("2026-03-09T18:00:01");
        awaitTold(path, "AT_RISK REPRESENTATIVE 1", "NEARLY_DUE SUPERVISOR 1", "OVERDUE BUREAU 1", "OVERDUE BUREAU 2");

        Answer noted = clerk().post(path + "/escalations/OVERDUE/acknowledgement", "");
        assertThat(noted.status()).as(noted.body().toString()).isEqualTo(200);
        JsonNode overdue = noted.body().at("/escalations/2");
        assertThat(overdue.at("/step/code").asText()).isEqualTo("OVERDUE");
        assertThat(overdue.path("level").asInt()).isEqualTo(3);
        assertThat(overdue.path("times").asInt()).isEqualTo(2);
        assertThat(overdue.at("/acknowledged/by").asText()).isEqualTo("water-clerk");
        assertThat(clerk().post(path + "/escalations/NONE/acknowledgement", "").status())
                .isEqualTo(404);

        String other = accepted();
        at("2026-03-30T18:00:01");
        awaitTold(other, "AT_RISK REPRESENTATIVE 1", "NEARLY_DUE SUPERVISOR 1", "OVERDUE BUREAU 1");
        assertThat(told(path)).endsWith("OVERDUE BUREAU 2", "ESCALATION_ACKNOWLEDGED");

        assertThat(clerk().post(other + "/connection", Supply.of(other)).status())
                .isEqualTo(200);
        String last = accepted();
        at("2026-04-20T18:00:01");
        awaitTold(last, "AT_RISK REPRESENTATIVE 1", "NEARLY_DUE SUPERVISOR 1", "OVERDUE BUREAU 1");
        assertThat(told(other)).endsWith("OVERDUE BUREAU 1");
    }

    @Test
    void aSuspensionWithAnEndEndsByItselfAndOnlyThenTheLadderGoesOn() {
        String path = accepted();
        Answer suspended =
                clerk().post(path + "/suspensions", Map.of("reason", "FORCE_MAJEURE", "until", "2026-03-03"));
        assertThat(suspended.status()).as(suspended.body().toString()).isEqualTo(201);
        at("2026-03-04T00:00:01");
        awaitTold(path, "CLOCK_RESUMED");
        JsonNode clock = clerk().get(path).body().path("clock");
        assertThat(clock.path("state").asText()).isEqualTo("ON_TRACK");
        assertThat(clock.path("deadline").asText()).startsWith("2026-03-09T18:00");
        at("2026-03-06T18:00:01");
        awaitTold(path, "CLOCK_RESUMED", "AT_RISK REPRESENTATIVE 1");
    }

    @Test
    void aPromiseIsRememberedTheWorkingDayBeforeAndOnceItIsOver() {
        Map<String, Object> form =
                new HashMap<>(Town.form("water", Map.of("simpleLowRisk", false, "externalLine", false)));
        form.put("consent", false);
        String path = "/api/v1/applications/"
                + town.anyone()
                        .post("/api/v1/cases", form)
                        .body()
                        .at("/applications/0/number")
                        .asText();
        Map<String, Object> promise =
                Map.of("documents", List.of("IDENTITY", "PROPERTY_PROOF"), "promisedBy", "2026-03-05");
        Answer answer = clerk().post(path + "/acceptance", Map.of("commitment", promise));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        at("2026-03-04T08:30:01");
        awaitTold(path, "DOCUMENT_REMINDER", "DOCUMENT_REMINDER");
        at("2026-03-06T00:00:01");
        Eventually.within(PATIENCE, () -> assertThat(told(path))
                .filteredOn("DOCUMENT_OVERDUE"::equals)
                .hasSize(2));
    }

    @Test
    void healthTellsHowTheJobsFare() {
        Eventually.within(PATIENCE, () -> assertThat(
                        PRODUCT.api().get("/health/ready").body().toString())
                .contains("due-by-itself succeeded last at"));
    }
}
