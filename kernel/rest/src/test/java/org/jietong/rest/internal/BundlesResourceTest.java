package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class BundlesResourceTest {
    private final Api api = new Api();

    @Test
    void aJarIsHandedInAndFollowedAtItsAddress() {
        Api.Answer answer = api.post("bundles")
                .as("admin")
                .body("application/java-archive", new byte[] {1, 2, 3})
                .answer();

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/bundles/deployments/" + FakeBundles.ID);
        assertThat(api.bundles.asked).isEqualTo("3 bytes, downgrade false");
        JsonNode followed = api.get("bundles/deployments/" + FakeBundles.ID)
                .as("admin")
                .answer()
                .json();
        assertThat(followed.at("/steps/0/step").asText()).isEqualTo("VERIFIED");
        assertThat(api.get("bundles/deployments/other").as("admin").answer().status())
                .isEqualTo(404);
    }

    @Test
    void anOlderVersionIsMeantWhenThatIsSaid() {
        api.post("bundles?confirm=downgrade")
                .as("admin")
                .body("application/octet-stream", new byte[1])
                .answer();
        assertThat(api.bundles.asked).isEqualTo("1 bytes, downgrade true");
        assertThat(api.post("bundles?confirm=yes")
                        .as("admin")
                        .body("application/octet-stream", new byte[1])
                        .answer()
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aRollbackMayNameAJar() {
        api.post("bundles/org.example.gas/rollback").as("admin").answer();
        assertThat(api.bundles.asked).isEqualTo("back to org.example.gas before");
        api.post("bundles/org.example.gas/rollback")
                .as("admin")
                .json("{\"digest\": \"ab\"}")
                .answer();
        assertThat(api.bundles.asked).isEqualTo("back to org.example.gas ab");
    }

    @Test
    void aRefusalIsToldInTheReadersLanguageWithWhatExactlyIsWrong() {
        JsonNode plugin = api.get("bundles/plugins").as("admin").answer().json().get(0);

        assertThat(plugin.at("/running/signature").asText()).isEqualTo("TRUSTED");
        assertThat(plugin.at("/refusal/text").asText()).startsWith("插件所需的部分不齐");
        assertThat(plugin.at("/refusal/reason").asText()).contains("org.example");
        JsonNode event = api.get("bundles/org.example.gas/history")
                .as("admin")
                .answer()
                .json()
                .get(0);
        assertThat(event.at("/result").asText()).isEqualTo("REFUSED");
        assertThat(event.at("/by/name").asText()).isEqualTo("管理员");
    }
}
