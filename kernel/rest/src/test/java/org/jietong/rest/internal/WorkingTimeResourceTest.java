package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class WorkingTimeResourceTest {
    private final Api api = new Api();

    @Test
    void aDeadlineIsExplainedDayByDay() {
        JsonNode view = api.get(
                        "working-time/deadline?start=2026-11-23T09:00:00%2B08:00&workingDays=1.5&counting=CIVIL_CODE")
                .answer()
                .json();
        assertThat(view.path("deadline").asText()).isEqualTo("2026-11-27T18:00:00+08:00");
        assertThat(view.path("provisional").asBoolean()).isTrue();
        assertThat(view.at("/days/0").toString())
                .isEqualTo("{\"date\":\"2026-11-23\",\"counted\":0,\"why\":\"START_DAY\"}");
    }

    @Test
    void aPlusThatWasNotEscapedIsUnderstood() {
        api.get("working-time/deadline?start=2026-11-23T09:00:00+08:00&workingDays=1&counting=BUSINESS_HOURS")
                .answer();
        assertThat(api.time.start).isEqualTo(Samples.NOW);
    }

    @Test
    void everyWrongParameterIsNamed() {
        Api.Answer answer =
                api.get("working-time/deadline?start=2026-11-23&counting=civil").answer();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.violation(0)).isEqualTo("/start WRONG_TYPE");
        assertThat(answer.violation(1)).isEqualTo("/workingDays MISSING");
        assertThat(answer.violation(2)).isEqualTo("/counting WRONG_TYPE");
        Api.Answer huge = api.get("working-time/deadline?start=2026-11-23T09:00:00Z&workingDays=99&counting=CIVIL_CODE")
                .answer();
        assertThat(huge.violation(0)).isEqualTo("/workingDays TOO_LARGE");
    }
}
