package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jietong.api.followups.FollowUpFilter;
import org.jietong.api.followups.FollowUpForm;
import org.jietong.api.followups.FollowUpResult;
import org.junit.jupiter.api.Test;

class FollowUpsResourceTest {
    private static final String OF_APPLICATION = "applications/" + Samples.NUMBER.value() + "/follow-ups";
    private static final String CALL =
            "{\"form\": \"PHONE\", \"result\": \"REACHED\", \"satisfaction\": 4, \"opinion\": \"来得很晚\"}";

    private final Api api = new Api();

    @Test
    void aFollowUpIsRecordedOnceUnderAKey() {
        Api.Answer first = recorded("key");
        Api.Answer again = recorded("key");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("satisfaction").asInt()).isEqualTo(4);
        assertThat(first.json().path("opinion").asText()).isEqualTo("来得很晚");
        assertThat(first.json().path("application").asText()).isEqualTo(Samples.NUMBER.value());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(api.followUps.made).isEqualTo(1);
    }

    private Api.Answer recorded(String key) {
        return api.post(OF_APPLICATION)
                .as("admin")
                .header("Idempotency-Key", key)
                .json(CALL)
                .answer();
    }

    @Test
    void whatIsMissingOrUnknownIsNamedAtOnce() {
        Api.Answer answer = api.post(OF_APPLICATION)
                .as("admin")
                .json("{\"form\": \"LETTER\", \"satisfied\": 1}")
                .answer();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("violations").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/form", "/result", "/satisfied");
    }

    @Test
    void thoseOfAnApplicationAreListed() {
        Api.Answer answer = api.get(OF_APPLICATION).as("admin").answer();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/0/by/name").asText()).isEqualTo("张三");
    }

    @Test
    void theListTakesFiltersAndLeadsOn() {
        Api.Answer answer = api.get("follow-ups?utility=water&form=VISIT&result=REACHED&satisfaction=4&limit=1")
                .as("admin")
                .answer();

        assertThat(api.followUps.asked)
                .isEqualTo(new FollowUpFilter(
                        Optional.of(Samples.WATER),
                        Optional.empty(),
                        Optional.of(FollowUpForm.VISIT),
                        Optional.of(FollowUpResult.REACHED),
                        Optional.of(4)));
        assertThat(answer.header("Link")).contains("cursor=next").contains("rel=\"next\"");
    }

    @Test
    void aFilterThatCannotBeIsRefusedByName() {
        Api.Answer answer =
                api.get("follow-ups?form=LETTER&satisfaction=6").as("admin").answer();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("violations").findValuesAsText("pointer"))
                .containsExactly("/form", "/satisfaction");
    }
}
