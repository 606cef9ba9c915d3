package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConversationsResourceTest {
    private static final String QUESTIONS = "cases/" + Samples.CASE + "/questions";

    private final Api api = new Api();

    @Test
    void theApplicantWritesAndReadsWithTheProofOfThePhone() {
        assertThat(api.post(QUESTIONS).json("{\"text\":\"何时上门？\"}").answer().violation(0))
                .isEqualTo(" MISSING_HEADER");
        Api.Answer answer = api.post(QUESTIONS)
                .header("Jietong-Phone", Samples.PHONE)
                .json("{\"text\":\"何时上门？\"}")
                .answer();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("text").asText()).isEqualTo("何时上门？");
        assertThat(answer.json().at("/author/kind").asText()).isEqualTo("APPLICANT");
        assertThat(api.get(QUESTIONS)
                        .header("Jietong-Phone", Samples.PHONE)
                        .answer()
                        .json())
                .hasSize(1);
        assertThat(api.post(QUESTIONS + "/read")
                        .header("Jietong-Phone", Samples.PHONE)
                        .answer()
                        .status())
                .isEqualTo(204);
        assertThat(api.talk.read).isTrue();
    }

    @Test
    void progressCountsTheQuestionsThatWait() {
        api.post(QUESTIONS)
                .header("Jietong-Phone", Samples.PHONE)
                .json("{\"text\":\"何时上门？\"}")
                .answer();
        assertThat(api.get("cases/" + Samples.CASE + "/progress")
                        .header("Jietong-Phone", Samples.PHONE)
                        .answer()
                        .json()
                        .path("openQuestions")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void staffSeeWhoWaitsAndNudge() {
        Api.Answer waiting = api.get("questions").as("clerk").answer();
        assertThat(waiting.json().at("/0/questions").asInt()).isEqualTo(2);
        String nudge = "applications/" + Samples.NUMBER.value() + "/tasks/" + Samples.STAFF_ID + "/nudge";
        assertThat(api.post(nudge).as("clerk").answer().status()).isEqualTo(204);
        Api.Answer again = api.post(nudge).as("clerk").answer();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.violation(0)).isEqualTo(" NUDGED_TODAY");
    }
}
