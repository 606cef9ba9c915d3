package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventsResourceTest {
    private final Api api = new Api();

    private Api.Call followed() {
        return api.get("events").as("admin").header("Accept", "text/event-stream");
    }

    @Test
    void whoFollowsTheJournalGetsWhatLiesBehindTheLastEventTheyKnow() {
        Api.Answer answer = followed().header("Last-Event-ID", "1").answer();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/event-stream");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.body().lines().filter(line -> line.startsWith("id: ")))
                .containsExactly("id: 2", "id: 3");
        assertThat(answer.body())
                .contains("event: APPLICATION_ACCEPTED\ndata: {\"id\":")
                .contains(Samples.NUMBER.value());
        assertThat(answer.body()).endsWith("}\n\n");
    }

    @Test
    void whoNamesNoEventGetsWhatHappensFromNowOn() {
        assertThat(followed().answer().body()).doesNotContain("id: ");
    }

    @Test
    void whoKnowsAnEventBelowTheEndOfTheArchiveIsToldWhereToBegin() {
        Api.Answer answer = followed()
                .header("Last-Event-ID", "0")
                .header("Accept-Language", "en")
                .answer();
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:jietong:problem:archived");
        assertThat(answer.json().path("detail").asText()).contains("begin at place 1 or later");
    }

    @Test
    void aPlaceThatIsNoneIsRefusedAndSoIsWhoeverIsNotSignedIn() {
        assertThat(followed().header("Last-Event-ID", "soon").answer().status()).isEqualTo(400);
        assertThat(api.get("events")
                        .header("Accept", "text/event-stream")
                        .answer()
                        .status())
                .isEqualTo(401);
    }
}
