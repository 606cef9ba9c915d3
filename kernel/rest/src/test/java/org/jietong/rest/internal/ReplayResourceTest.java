package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jietong.api.packs.ReplayRange;
import org.junit.jupiter.api.Test;

class ReplayResourceTest {
    private static final String PATH = "rule-packs/" + FakePackLife.DIGEST + "/replay";

    private final Api api = new Api();

    private Api.Answer replayed(String body) {
        return api.post(PATH)
                .as("admin")
                .header("Accept-Language", "en")
                .json(body)
                .answer();
    }

    private List<JsonNode> followed() {
        Api.Answer answer = api.post(PATH)
                .as("admin")
                .header("Accept", "application/x-ndjson")
                .json("{}")
                .answer();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
        return answer.body().lines().map(ReplayResourceTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aReplayTellsFromWhatToWhatAndByHowManyDays() {
        api.packReplay.differing = 3;
        JsonNode answer = replayed("{}").json();
        assertThat(answer.at("/rulePack/version").asText()).isEqualTo("2026.1");
        assertThat(answer.at("/moves/0/before/category").asText()).isEqualTo("G2");
        assertThat(answer.at("/moves/0/after/workingDays").decimalValue()).isEqualTo("4");
        assertThat(answer.at("/moves/0/days").decimalValue()).isEqualTo("0.5");
        assertThat(answer.at("/gaps/0/reason/message").asText()).isEqualTo("This is missing.");
        assertThat(answer.at("/changes/0/deadline/after").asText()).endsWith("+08:00");
        assertThat(answer.at("/changes/2").has("after")).isFalse();
        assertThat(answer.at("/changes/2/undecided/0/pointer").asText()).isEqualTo("/gasPoints");
        assertThat(answer.path("more").asBoolean()).isFalse();
    }

    @Test
    void whoTakesAnythingGetsOneAnswer() {
        for (String accept : List.of("*/*", "application/json, application/x-ndjson")) {
            Api.Answer answer = api.post(PATH)
                    .as("admin")
                    .header("Accept", accept)
                    .json("{}")
                    .answer();
            assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        }
    }

    @Test
    void anAnswerHasRoomForTheFirstTwoHundredAndSaysThatThereAreMore() {
        api.packReplay.differing = 201;
        JsonNode answer = replayed("{}").json();
        assertThat(answer.path("changes")).hasSize(200);
        assertThat(answer.path("more").asBoolean()).isTrue();
        assertThat(answer.path("looked").asInt()).isEqualTo(201);
    }

    @Test
    void theRangeIsTakenAsDays() {
        replayed("{\"from\":\"2026-01-01\",\"to\":\"2026-03-31\",\"openOnly\":true}");
        assertThat(api.packReplay.asked)
                .isEqualTo(new ReplayRange(
                        Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 3, 31)), true));
        assertThat(replayed("{\"from\":\"soon\"}").violation(0)).isEqualTo("/from WRONG_TYPE");
        assertThat(api.post(PATH).as("admin").answer().status()).isEqualTo(200);
    }

    @Test
    void whoFollowsAReplayGetsEveryApplicationAndTheSummaryLast() {
        api.packReplay.differing = 300;
        List<JsonNode> lines = followed();
        assertThat(lines).hasSize(302);
        assertThat(lines.get(299).at("/change/number").asText()).isEqualTo("G-299");
        assertThat(lines.get(300).at("/progress/looked").asInt()).isEqualTo(300);
        assertThat(lines.get(300).at("/progress/of").asInt()).isEqualTo(300);
        assertThat(lines.get(301).at("/summary/looked").asInt()).isEqualTo(300);
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(1));
    }

    @Test
    void aReplayThatCannotGoOnSaysSoInItsLastLine() {
        api.packReplay.breaks = true;
        List<JsonNode> lines = followed();
        assertThat(lines.get(lines.size() - 1).at("/problem/type").asText())
                .isEqualTo("urn:jietong:problem:store-unavailable");
    }

    @Test
    void aPackThatNobodyHandedInIsRefusedInBothForms() {
        for (String accept : List.of("application/json", "application/x-ndjson")) {
            Api.Answer answer = api.post("rule-packs/unknown/replay")
                    .as("admin")
                    .header("Accept", accept)
                    .json("{}")
                    .answer();
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        }
    }
}
