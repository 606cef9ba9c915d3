package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChannelsResourceTest {
    private static final String ONE = "channels/" + FakeChannels.ID;

    private final Api api = new Api();

    private Api.Call post(String path) {
        return api.post(path).as("admin");
    }

    @Test
    void channelsAreListedWithTheirKeysAndNeverWithASecret() {
        Api.Answer answer = api.get("channels").as("admin").answer();
        JsonNode channel = answer.json().path(0);
        assertThat(channel.path("name").asText()).isEqualTo("city app");
        assertThat(channel.path("kind").asText()).isEqualTo("MOBILE");
        assertThat(channel.at("/keys/0/id").asText()).isEqualTo(FakeChannels.KEY.toString());
        assertThat(channel.at("/keys/0/endsAt").asText()).isNotEmpty();
        assertThat(answer.body()).doesNotContain(FakeChannels.SECRET);
        assertThat(api.get("channels").answer().status()).isEqualTo(401);
    }

    @Test
    void whoMakesOneGetsItsSecretInTheAnswerAndTheRecordHasItNot() {
        Api.Answer made = post("channels")
                .json("{\"name\":\"app\",\"kind\":\"WECHAT\",\"scopes\":[\"READ_CASES\"],\"utility\":\"gas\"}")
                .answer();
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("secret").asText()).isEqualTo(FakeChannels.SECRET);
        assertThat(made.json().at("/channel/utility").asText()).isEqualTo("gas");
        assertThat(made.json().at("/channel/scopes/0").asText()).isEqualTo("READ_CASES");
        assertThat(api.trail.kept.toString())
                .contains(FakeChannels.KEY.toString())
                .doesNotContain(FakeChannels.SECRET);
    }

    @Test
    void whatIsMissingAndWhatIsNoScopeIsNamed() {
        Api.Answer answer = post("channels")
                .json("{\"name\":\"app\",\"scopes\":[\"EVERYTHING\"]}")
                .answer();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("/kind", "/scopes/0");
    }

    @Test
    void aKeyIsAddedAndRevokedAndAChannelClosed() {
        assertThat(post(ONE + "/keys")
                        .json("{\"endOld\":\"2026-03-09T09:00:00+08:00\"}")
                        .answer()
                        .status())
                .isEqualTo(201);
        assertThat(post(ONE + "/keys").answer().status()).isEqualTo(201);
        assertThat(api.call("DELETE", ONE + "/keys/" + FakeChannels.KEY)
                        .as("admin")
                        .answer()
                        .status())
                .isEqualTo(204);
        assertThat(post(ONE + "/closure").answer().status()).isEqualTo(200);
        assertThat(post("channels/" + UUID.randomUUID() + "/closure").answer().status())
                .isEqualTo(404);
    }
}
