package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class JournalResourceTest {
    private static final String PATH = "journal/consumers";

    private final Api api = new Api();

    @Test
    void operatorsSeeHowFarEachReaderIsBehind() {
        JsonNode reader = api.get(PATH).as("admin").answer().json().get(0);
        assertThat(reader.path("name").asText()).isEqualTo("messages");
        assertThat(reader.path("lag").asLong()).isEqualTo(3);
        assertThat(reader.path("setAside").asLong()).isEqualTo(1);
        assertThat(api.get(PATH).answer().status()).isEqualTo(401);
    }

    @Test
    void aReaderIsMovedToAPlace() {
        Api.Answer moved = api.post(PATH + "/messages/position")
                .as("admin")
                .json("{\"position\":4294967296}")
                .answer();
        assertThat(moved.status()).isEqualTo(200);
        assertThat(api.journal.asked).isEqualTo("move 4294967296");
        assertThat(api.post(PATH + "/messages/position")
                        .as("admin")
                        .json("{\"position\":1.5}")
                        .answer()
                        .violation(0))
                .isEqualTo("/position WRONG_TYPE");
        assertThat(api.post(PATH + "/nobody/position")
                        .as("admin")
                        .json("{\"position\":0}")
                        .answer()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatWasSetAsideIsShownAndGivenAgain() {
        JsonNode aside = api.get(PATH + "/messages/set-aside")
                .as("admin")
                .answer()
                .json()
                .get(0);
        assertThat(aside.path("position").asLong()).isEqualTo(9);
        assertThat(aside.at("/event/type").asText()).isEqualTo("APPLICATION_ACCEPTED");
        api.post(PATH + "/messages/set-aside/9/again").as("admin").answer();
        assertThat(api.journal.asked).isEqualTo("again 9");
        assertThat(api.post(PATH + "/messages/set-aside/x/again")
                        .as("admin")
                        .answer()
                        .status())
                .isEqualTo(404);
    }
}
