package org.jietong.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePacksResourceTest {
    private static final String PATH = "rule-packs/" + FakePackLife.DIGEST;

    private final Api api = new Api();

    @Test
    void aPackShowsWhereItStandsAndHowItCameThere() {
        JsonNode view = api.get(PATH).as("admin").answer().json();

        assertThat(view.path("id").asText()).isEqualTo(FakePackLife.DIGEST);
        assertThat(view.path("state").asText()).isEqualTo("SCHEDULED");
        assertThat(view.at("/activations/0/by/name").asText()).isEqualTo("管理员");
        assertThat(view.at("/activations/0/why").asText()).isEqualTo("新的时限");
        assertThat(view.at("/history/0/type").asText()).isEqualTo("UPLOADED");
        assertThat(api.get("rule-packs/unknown").as("admin").answer().status()).isEqualTo(404);
    }

    @Test
    void theListCanBeNarrowedToAUtility() {
        api.get("rule-packs?utility=gas").as("admin").answer();
        assertThat(api.packLife.asked).isEqualTo("list gas");
        api.get("rule-packs").as("admin").answer();
        assertThat(api.packLife.asked).isEqualTo("list all");
        assertThat(api.get("rule-packs?utility=No!").as("admin").answer().status())
                .isEqualTo(422);
    }

    @Test
    void aZipIsHandedInAndFoundAtItsAddress() {
        Api.Answer answer = api.post("rule-packs?why=new")
                .as("admin")
                .body("application/zip", "PK..".getBytes(StandardCharsets.US_ASCII))
                .answer();

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/" + PATH);
        assertThat(api.packLife.asked).isEqualTo("upload 4 new");
    }

    @Test
    void aPackIsTakenOutAsAZipNamedByItsVersion() {
        Api.Answer answer = api.get(PATH + "/content").as("admin").answer();

        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(answer.header("Content-Disposition")).contains("gas-2026.1.zip");
    }

    @Test
    void findingsComeInTheReadersLanguageWithAWitness() {
        JsonNode view = api.post(PATH + "/check")
                .as("admin")
                .header("Accept-Language", "en")
                .answer()
                .json();

        assertThat(view.path("passed").asBoolean()).isFalse();
        assertThat(view.at("/findings/0/code").asText()).isEqualTo("GAP");
        assertThat(view.at("/findings/0/severity").asText()).isEqualTo("ERROR");
        assertThat(view.at("/findings/0/message").asText()).isEqualTo("A gap");
        assertThat(view.at("/findings/0/witness/gasPoints").asText()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            approval   | {"why": "well"}                                       | approve well
            activation | {}                                                    | activate soon
            activation | {"from": "2026-06-01T00:00:00+08:00", "why": "law"}   | activate 2026-05-31T16:00:00Z law
            rollback   | {"reason": "wrong"}                                   | roll back one wrong
            rollback   | {"to": "cd"}                                          | roll back cd
            withdrawal | {"note": "mine"}                                      | withdraw mine
            """)
    void decisionsSayWhatAndWhy(String decision, String body, String asked) {
        assertThat(api.post(PATH + "/" + decision)
                        .as("admin")
                        .json(body)
                        .answer()
                        .status())
                .isEqualTo(200);
        assertThat(api.packLife.asked.strip()).isEqualTo(asked);
    }
}
