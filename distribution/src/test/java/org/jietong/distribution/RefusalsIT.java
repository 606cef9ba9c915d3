package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong is a clear problem that names the place, and nothing is stored by half. */
class RefusalsIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final Map<String, Object> ORDINARY = Map.of("simpleLowRisk", false, "externalLine", true);

    private static Town town;
    private static HttpApi supervisor;
    private int casesBefore;

    @BeforeAll
    static void staff() {
        town = Town.staffed(PRODUCT, 1);
        supervisor = town.admin();
    }

    @BeforeEach
    void count() {
        casesBefore = cases();
    }

    @AfterEach
    void nothingIsStoredByHalf() {
        assertThat(cases()).isEqualTo(casesBefore);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        a missing fact     | {"simpleLowRisk":false,"externalLine":false,"gasPoints":1}                          | hourlyFlow
        a misspelt fact    | {"simpleLowRisk":false,"externalLine":false,"hourlyFlow":5,"gaspoints":1}           | gaspoints
        a negative fact    | {"simpleLowRisk":false,"externalLine":false,"hourlyFlow":-1,"gasPoints":1}          | hourlyFlow
        zero               | {"simpleLowRisk":false,"externalLine":false,"hourlyFlow":0,"gasPoints":1}           | hourlyFlow
        NaN as a text      | {"simpleLowRisk":false,"externalLine":false,"hourlyFlow":"NaN","gasPoints":1}       | hourlyFlow
        a huge fact        | {"simpleLowRisk":false,"externalLine":false,"hourlyFlow":1e300,"gasPoints":1}       | hourlyFlow
        a monstrous fact   | {"simpleLowRisk":false,"externalLine":false,"hourlyFlow":1e999999999,"gasPoints":1} | hourlyFlow
        a wrapping fact    | {"simpleLowRisk":true,"externalLine":false,"hourlyFlow":5,"gasPoints":18446744073709551617} | gasPoints
        a wrong type       | {"simpleLowRisk":"no","externalLine":false,"hourlyFlow":5,"gasPoints":1}            | simpleLowRisk
        half a gas point   | {"simpleLowRisk":false,"externalLine":false,"hourlyFlow":5,"gasPoints":1.5}         | gasPoints
        no gas point       | {"simpleLowRisk":false,"externalLine":false,"hourlyFlow":5,"gasPoints":0}           | gasPoints
        null               | {"simpleLowRisk":null,"externalLine":false,"hourlyFlow":5,"gasPoints":1}            | simpleLowRisk
        """)
    void anImpossibleFactIsRefusedByName(String what, String facts, String fact) {
        Answer classified = town.anyone().post("/api/v1/utilities/gas/classification", "{\"facts\":" + facts + "}");
        names(classified, 422, "/facts/" + fact);
        Answer submitted = town.anyone().post("/api/v1/cases", gasForm(facts));
        names(submitted, 422, "/applications/0/facts/" + fact);
    }

    @Test
    void everyMissingFactIsNamedAtOnceAlsoOneThatCouldBeWorkedOut() {
        Answer answer = town.anyone().post("/api/v1/utilities/gas/classification", "{\"facts\": {}}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("violations").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "/facts/simpleLowRisk", "/facts/externalLine", "/facts/hourlyFlow", "/facts/gasPoints");
    }

    @Test
    void aProjectBeyondTheStandardKitGetsTheReasonInsteadOfAnEstimate() {
        Answer answer = town.anyone()
                .with("Accept-Language", "en")
                .post(
                        "/api/v1/utilities/water/estimate",
                        "{\"facts\": {\"simpleLowRisk\": true, \"externalLine\": false, \"designFlow\": 401}}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/violations/0/code").asText()).isEqualTo("KIT_OUT_OF_BOUNDS");
        assertThat(answer.body().at("/violations/0/message").asText()).contains("400 m³/h");
    }

    @Test
    void notANumberIsNoJson() {
        Answer answer = town.anyone()
                .post(
                        "/api/v1/cases",
                        gasForm("{\"simpleLowRisk\":false,\"externalLine\":false,\"hourlyFlow\":NaN,\"gasPoints\":1}"));
        names(answer, 400, "");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Answer answer = town.anyone().post("/api/v1/cases", """
                {"applicant": {"name": "", "phone": "call me"}, "site": {"district": "999999", "address": ""},
                 "channel": "WEB", "consent": true,
                 "applications": [{"utility": "water", "facts": {"simpleLowRisk": 1}}]}""");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("violations").findValuesAsText("pointer"))
                .contains("/applicant/name", "/applicant/phone", "/site/district", "/site/address")
                .contains("/applications/0/facts/simpleLowRisk", "/applications/0/facts/externalLine");
    }

    @Test
    void anUnknownUtilityIsNamed() {
        names(town.anyone().post("/api/v1/cases", Town.form("steam", ORDINARY)), 422, "/applications/0/utility");
        assertThat(town.anyone().get("/api/v1/utilities/steam").status()).isEqualTo(404);
    }

    @Test
    void aBodyOfTenMegabytesIsTooLarge() {
        String large = "{\"applicant\":{\"name\":\"" + "x".repeat(10 << 20) + "\"}}";
        Answer answer = town.anyone().post("/api/v1/cases", large);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:jietong:problem:payload-too-large");
    }

    @Test
    void brokenUtf8IsRefused() {
        byte[] broken = "{\"applicant\":{\"name\":\"?\"}}".getBytes(StandardCharsets.UTF_8);
        broken[22] = (byte) 0xC3;
        Answer answer = town.anyone().upload("/api/v1/cases", "application/json", broken);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:jietong:problem:malformed-request");
    }

    @Test
    void textsFollowTheReadersLanguage() {
        Answer chinese = town.anyone().with("Accept-Language", "zh-CN").get("/api/v1/utilities/steam");
        Answer english = town.anyone().with("Accept-Language", "en").get("/api/v1/utilities/steam");
        assertThat(chinese.body().path("title").asText())
                .matches(".*\\p{IsHan}.*")
                .isNotEqualTo(english.body().path("title").asText());
    }

    @Test
    void whatIsNotOpenToAnyoneRefusesWithoutASession() {
        for (String path :
                List.of("/cases", "/applications", "/staff", "/rule-packs", "/bundles", "/applications/W-1")) {
            Answer answer = town.anyone().get("/api/v1" + path);
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
        }
    }

    private static void names(Answer answer, int status, String pointer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().path("type").asText()).startsWith("urn:jietong:problem:");
        if (!pointer.isEmpty()) {
            JsonNode violations = answer.body().path("violations");
            assertThat(violations.findValuesAsText("pointer")).contains(pointer);
            assertThat(violations)
                    .allSatisfy(v -> assertThat(v.path("message").asText()).isNotBlank());
        }
    }

    private static String gasForm(String facts) {
        return """
                {"applicant": {"name": "王小明", "phone": "13800000000"}, "site": {"district": "150302", "address": "人民路1号"},
                 "channel": "WEB", "consent": true, "applications": [{"utility": "gas", "facts": %s}]}""".formatted(facts);
    }

    /** Cases and applications each for themselves: a case stored without its applications is in one list alone. */
    private static int cases() {
        return supervisor.get("/api/v1/cases?limit=200").body().size()
                + supervisor.get("/api/v1/applications?limit=200").body().size();
    }
}
