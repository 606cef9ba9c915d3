package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.BulkActions;
import org.jietong.api.cases.HandoverReason;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.SavedFilter;
import org.junit.jupiter.api.Test;

class WorkListTest {
    private static final UUID FILTER = new UUID(0x7000, 77);

    private final Api api = new Api();

    private void kept(Map<String, String> parameters) {
        api.desk.filters.put(
                FILTER,
                new SavedFilter(
                        FILTER, Samples.STAFF_ID, "本周到期", SavedFilter.Sharing.nobody(), parameters, Samples.NOW));
    }

    @Test
    void aFilterIsKeptWithItsAddressAndShownAsItWasGiven() {
        Api.Answer answer = api.post("filters")
                .as("admin")
                .json("{\"name\":\"本周到期\",\"shared\":true,\"utility\":\"water\","
                        + "\"parameters\":{\"state\":\"ACCEPTED\",\"columns\":\"number,state\"}}")
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        JsonNode filter = answer.json();
        assertThat(answer.header("Location"))
                .isEqualTo("/api/v1/filters/" + filter.path("id").asText());
        assertThat(filter.path("own").asBoolean()).isTrue();
        assertThat(filter.at("/parameters/state").asText()).isEqualTo("ACCEPTED");
        assertThat(filter.path("parameters").has("q")).isFalse();
        assertThat(api.get("filters").as("admin").answer().json()).hasSize(1);
    }

    @Test
    void whatTheListWouldNotTakeIsNotKept() {
        Api.Answer answer = api.post("filters")
                .as("admin")
                .json("{\"name\":\"x\",\"parameters\":{\"state\":\"NEARLY\",\"order\":\"OLDEST\"}}")
                .answer();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("violations"))
                .extracting(violation -> violation.path("pointer").asText())
                .containsExactlyInAnyOrder("/parameters/state", "/parameters/order");
        assertThat(api.post("filters")
                        .as("admin")
                        .json("{\"name\":\"x\",\"parameters\":{\"columns\":\"number,shoeSize\"}}")
                        .answer()
                        .violation(0))
                .isEqualTo("/parameters/columns BAD_PARAMETER");
        assertThat(api.post("filters")
                        .as("admin")
                        .json("{\"name\":\"x\",\"parameters\":{\"stat\":\"ACCEPTED\"}}")
                        .answer()
                        .violation(0))
                .isEqualTo("/parameters/stat UNKNOWN");
        assertThat(api.desk.filters).isEmpty();
    }

    @Test
    void theListTakesAKeptFilterAndTheAddressComesFirst() {
        kept(Map.of("state", "ACCEPTED", "category", "W2", "order", "URGENCY"));
        assertThat(api.get("applications?filter=" + FILTER + "&category=W3")
                        .as("admin")
                        .answer()
                        .status())
                .isEqualTo(200);
        assertThat(api.applications.asked.filter().state()).contains(ApplicationState.ACCEPTED);
        assertThat(api.applications.asked.filter().category()).contains("W3");
        assertThat(api.applications.asked.order()).isEqualTo(Order.URGENCY);
        assertThat(api.get("applications?filter=" + new UUID(0, 1))
                        .as("admin")
                        .answer()
                        .status())
                .isEqualTo(404);
        assertThat(api.get("applications?filter=mine").as("admin").answer().violation(0))
                .isEqualTo("/filter BAD_PARAMETER");
    }

    @Test
    void theFileHasTheRowsAndColumnsOfTheKeptFilter() {
        kept(Map.of("state", "ACCEPTED", "columns", "number,applicant"));
        Api.Answer answer = api.get("applications/export?format=csv&filter=" + FILTER)
                .as("admin")
                .header("Accept-Language", "en")
                .answer();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().lines().findFirst().orElseThrow())
                .hasSizeLessThan(60)
                .contains(",");
        assertThat(answer.body().lines().findFirst().orElseThrow().split(",", -1))
                .hasSize(2);
        assertThat(api.applications.asked.filter().state()).contains(ApplicationState.ACCEPTED);
    }

    @Test
    void eachOfASelectionHasItsLineWithTheProblemOfWhatWasRefused() {
        Api.Answer answer = api.post("applications/bulk")
                .as("admin")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", "k1")
                .json("{\"action\":\"HAND_OVER\",\"to\":\"" + Samples.STAFF_ID + "\",\"reason\":\"TRANSFER\","
                        + "\"applications\":[{\"number\":\"W1\",\"version\":3},\"W2\"]}")
                .answer();
        assertThat(answer.status()).isEqualTo(200);
        JsonNode report = answer.json();
        assertThat(report.path("done").asInt()).isEqualTo(1);
        assertThat(report.path("refused").asInt()).isEqualTo(1);
        assertThat(report.at("/lines/0/result").asText()).isEqualTo("DONE");
        assertThat(report.at("/lines/0/representative/name").asText()).isEqualTo("张三");
        assertThat(report.at("/lines/1/problem/type").asText()).isEqualTo("urn:jietong:problem:stale");
        assertThat(api.desk.action)
                .contains(new BulkActions.Action.HandOver(Optional.of(Samples.STAFF_ID), HandoverReason.TRANSFER));
        assertThat(api.desk.items.get(0).expectedVersion()).hasValue(3);
        assertThat(api.desk.items.get(1).expectedVersion()).isEmpty();
        assertThat(api.desk.repetition).isPresent();
    }

    @Test
    void aDryRunSaysWhatWouldBePossible() {
        JsonNode report = api.post("applications/bulk")
                .as("admin")
                .json("{\"action\":\"NUDGE\",\"applications\":[\"W1\"],\"dryRun\":true}")
                .answer()
                .json();
        assertThat(report.path("dryRun").asBoolean()).isTrue();
        assertThat(report.at("/lines/0/result").asText()).isEqualTo("POSSIBLE");
        assertThat(api.desk.repetition).isEmpty();
    }

    @Test
    void whomToHandOverToIsNamedForThatAlone() {
        assertThat(api.post("applications/bulk")
                        .as("admin")
                        .json("{\"action\":\"HAND_OVER\",\"applications\":[\"W1\"]}")
                        .answer()
                        .violation(0))
                .isEqualTo("/to MISSING");
        assertThat(api.post("applications/bulk")
                        .as("admin")
                        .json("{\"action\":\"ASSIGN\",\"applications\":[\"W1\"],\"to\":\"" + Samples.STAFF_ID + "\"}")
                        .answer()
                        .violation(0))
                .isEqualTo("/to NOT_WITH_ACTION");
    }
}
