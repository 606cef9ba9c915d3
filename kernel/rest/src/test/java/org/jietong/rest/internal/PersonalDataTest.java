package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is kept of a person is given out and erased, and whoever does it for another is on record. */
class PersonalDataTest {
    private static final String PERSON = "{\"phone\": \"13800000000\", \"reason\": \"asked for at the counter\"}";

    private final Api api = new Api();

    @Test
    void anApplicantTakesAllOfTheOwnAlong() {
        Api.Answer answer = api.get("me/data").as("applicant").answer();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("phone").asText()).isEqualTo("13800000000");
        assertThat(answer.json().at("/cases/0/applicant/phone").asText()).isNotEmpty();
        assertThat(api.trail.kept).singleElement().satisfies(entry -> assertThat(entry.operation())
                .isEqualTo("GET /me/data"));
        assertThat(api.get("me/data").as("admin").answer().status()).isEqualTo(403);
        assertThat(api.get("me/data").answer().status()).isEqualTo(401);
    }

    @Test
    void whyNothingIsErasedYetIsSaidOfEachCase() {
        Api.Answer answer = api.call("DELETE", "me/data").as("applicant").answer();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:jietong:problem:personal-data-needed");
        assertThat(answer.json().at("/violations/0/code").asText()).isEqualTo("CASE_OPEN");
    }

    @Test
    void whoeverAsksForAnotherSaysWhyAndIsOnRecordWithoutTheTelephone() {
        assertThat(api.post("personal-data/export")
                        .as("admin")
                        .json(PERSON)
                        .answer()
                        .status())
                .isEqualTo(200);
        assertThat(api.post("personal-data/erasure")
                        .as("admin")
                        .json(PERSON)
                        .answer()
                        .json()
                        .path("cases")
                        .asInt())
                .isEqualTo(2);

        assertThat(api.trail.kept).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.details()).containsEntry("reason", "asked for at the counter");
            assertThat(entry.toString()).doesNotContain("13800000000");
        });
    }

    @Test
    void withoutAReasonNothingIsGivenOut() {
        Api.Answer answer = api.post("personal-data/export")
                .as("admin")
                .json("{\"phone\": \"13800000000\", \"reason\": \" \"}")
                .answer();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/violations/0/pointer").asText()).isEqualTo("/reason");
    }
}
