package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class WebhooksResourceTest {
    private static final String ONE = "webhooks/" + FakeWebhooks.ID;

    private final Api api = new Api();

    private Api.Call post(String path) {
        return api.post(path).as("admin");
    }

    @Test
    void aWebHookIsShownWithHowPostingGoesAndWithoutItsSecret() {
        Api.Answer answer = api.get(ONE).as("admin").answer();
        JsonNode webhook = answer.json();
        assertThat(webhook.path("url").asText()).isEqualTo("https://billing.example.org/hook");
        assertThat(webhook.at("/types/0").asText()).isEqualTo("APPLICATION_ACCEPTED");
        assertThat(webhook.path("ending").asText()).isEqualTo("FAILING");
        assertThat(webhook.path("lag").asLong()).isEqualTo(3);
        assertThat(webhook.at("/delivery/reason").asText()).isEqualTo("answered 503");
        assertThat(webhook.at("/delivery/failures").asInt()).isEqualTo(1);
        assertThat(answer.body()).doesNotContain("whsec_");
        assertThat(api.get("webhooks").as("admin").answer().body())
                .contains(FakeWebhooks.ID.toString())
                .doesNotContain("whsec_");
        assertThat(api.get("webhooks").answer().status()).isEqualTo(401);
    }

    @Test
    void whoMakesOneGetsItsSecretInTheAnswer() {
        Api.Answer made = post("webhooks")
                .json("{\"url\":\"https://x.example.org/\",\"utility\":\"gas\",\"districts\":[\"150302\"]}")
                .answer();
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("secret").asText()).isEqualTo(FakeWebhooks.SECRET);
        assertThat(made.json().at("/webhook/utility").asText()).isEqualTo("gas");
        assertThat(made.json().at("/webhook/active").asBoolean()).isTrue();
        assertThat(post("webhooks").json("{\"types\":[1]}").answer().violation(0))
                .isEqualTo("/url MISSING");
    }

    @Test
    void oneIsChangedAndRemoved() {
        Api.Answer changed = api.call("PUT", ONE)
                .as("admin")
                .json("{\"url\":\"https://y.example.org/\",\"active\":false}")
                .answer();
        assertThat(changed.json().path("active").asBoolean()).isFalse();
        assertThat(changed.json().path("types")).isEmpty();
        assertThat(api.call("DELETE", ONE).as("admin").answer().status()).isEqualTo(204);
        assertThat(api.webhooks.asked).isEqualTo("delete");
        assertThat(api.call("DELETE", "webhooks/" + Samples.STAFF_ID)
                        .as("admin")
                        .answer()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aNewSecretIsShownOnceAndATestSaysWhatCameOfIt() {
        assertThat(post(ONE + "/secret").answer().json().path("secret").asText())
                .isEqualTo(FakeWebhooks.SECRET);
        JsonNode trial = post(ONE + "/test").answer().json();
        assertThat(trial.path("taken").asBoolean()).isFalse();
        assertThat(trial.path("reason").asText()).isEqualTo("answered 503");
    }

    @Test
    void eventsArePostedAgainFromAPlaceOrAnInstantButNotFromBoth() {
        assertThat(post(ONE + "/replay").json("{\"position\":0}").answer().status())
                .isEqualTo(200);
        assertThat(api.webhooks.asked).isEqualTo("Behind[place=0]");
        post(ONE + "/replay").json("{\"since\":\"2026-03-02T09:00:00+08:00\"}").answer();
        assertThat(api.webhooks.asked).isEqualTo("Since[at=2026-03-02T01:00:00Z]");
        assertThat(post(ONE + "/replay").json("{}").answer().violation(0)).isEqualTo("/position MISSING");
        assertThat(post(ONE + "/replay")
                        .json("{\"position\":0,\"since\":\"2026-03-02T09:00:00+08:00\"}")
                        .answer()
                        .violation(0))
                .isEqualTo("/since DUPLICATE");
    }
}
