package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What answers say together, over HTTP against the assembled product (R7.3). */
class FiguresIT {
    private static final String SURVEY = "/api/v1/extensions/survey";
    private static final String PASSWORD = "long enough for a test";
    private static final Map<String, Object> FACTS = Map.of("simpleLowRisk", false, "externalLine", false);
    private static final Map<String, Object> UNHAPPY =
            Map.of("overall", 4, "reasons", List.of("too_slow"), "suggestion", "水压太低", "aspects", Map.of("works", 2));
    private static final int UNHAPPY_ONES = 6;
    private static final int HAPPY_ONES = 4;

    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static Town town;
    private static HttpApi ofWater;
    private static HttpApi ofGas;

    @BeforeAll
    static void answers() {
        town = Town.staffed(PRODUCT, 1);
        ofWater = supervisor("water");
        ofGas = supervisor("gas");
        Eventually.within(Duration.ofSeconds(30), () -> assertThat(
                        ofWater.get(SURVEY + "/figures/responses").status())
                .isEqualTo(200));
        for (int i = 0; i < UNHAPPY_ONES; i++) {
            answered(UNHAPPY);
        }
        for (int i = 0; i < HAPPY_ONES; i++) {
            answered(Map.of("overall", 1));
        }
        sheet();
    }

    private static HttpApi supervisor(String utility) {
        Answer hired = town.admin()
                .post(
                        "/api/v1/staff",
                        Map.of(
                                "login",
                                utility + "-head",
                                "name",
                                utility + "-head",
                                "phone",
                                "0473-0000001",
                                "roles",
                                List.of("SUPERVISOR"),
                                "utility",
                                utility,
                                "password",
                                PASSWORD));
        assertThat(hired.status()).as(hired.body().toString()).isEqualTo(201);
        return town.anyone().signedIn(utility + "-head", PASSWORD);
    }

    private static String sheet() {
        Answer issued = town.clerk("water")
                .post(
                        SURVEY + "/invitations",
                        Map.of(
                                "application", town.submitted("water", FACTS),
                                "questionnaire", "water-connection",
                                "form", "QR_CODE"));
        assertThat(issued.status()).as(issued.body().toString()).isEqualTo(201);
        return SURVEY + "/sheets/" + issued.body().path("token").asText();
    }

    private static void answered(Map<String, Object> answers) {
        Answer done = town.anyone().post(sheet() + "/completion", Map.of("answers", answers));
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
    }

    private static JsonNode table(Answer answer, String question) {
        for (JsonNode table : answer.body().path("tables")) {
            if (table.path("question").asText().equals(question)) {
                return table;
            }
        }
        throw new AssertionError(answer.body().toString());
    }

    @Test
    void whatIsAnsweredIsCountedAtOnce() {
        JsonNode whole =
                table(ofWater.get(SURVEY + "/figures/satisfaction"), "overall").at("/cells/0");

        assertThat(whole.path("rated").asInt()).isEqualTo(UNHAPPY_ONES + HAPPY_ONES);
        assertThat(whole.at("/levels/0").asInt()).isEqualTo(HAPPY_ONES);
        assertThat(whole.at("/levels/3").asInt()).isEqualTo(UNHAPPY_ONES);
        assertThat(whole.at("/satisfied/value").asDouble()).isEqualTo(0.4);
        assertThat(whole.at("/satisfied/interval/low").asDouble()).isBetween(0.168, 0.169);
        assertThat(whole.has("group")).isFalse();
    }

    @Test
    void whoStillHasTimeIsNotAmongTheInvited() {
        JsonNode whole = table(ofWater.get(SURVEY + "/figures/responses?by=UTILITY&per=MONTH"), "")
                .at("/cells/0");

        assertThat(whole.path("completed").asInt()).isEqualTo(UNHAPPY_ONES + HAPPY_ONES);
        assertThat(whole.path("invited").asInt()).isEqualTo(UNHAPPY_ONES + HAPPY_ONES);
        assertThat(whole.path("waiting").asInt()).isEqualTo(1);
    }

    @Test
    void eachReaderSeesTheirOwn() {
        assertThat(ofGas.get(SURVEY + "/figures/satisfaction").body().path("tables"))
                .isEmpty();
        assertThat(town.clerk("water").get(SURVEY + "/figures/satisfaction").status())
                .isEqualTo(403);
        assertThat(town.anyone().get(SURVEY + "/figures/satisfaction").status()).isEqualTo(401);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceInTheLanguageOfTheReader() {
        Answer refused = ofWater.with("Accept-Language", "zh-CN")
                .get(SURVEY + "/figures/words?from=2026-02-01&to=2026-01-01&by=COLOUR");

        assertThat(refused.body().findValuesAsText("pointer")).containsExactlyInAnyOrder("/to", "/by");
        assertThat(refused.body().findValuesAsText("message")).anyMatch(text -> text.startsWith("截止日期不得早于开始日期"));
    }

    @Test
    void frequentWordsAreThose() {
        JsonNode words =
                ofWater.get(SURVEY + "/figures/words?question=suggestion").body();

        assertThat(words.path("texts").asInt()).isEqualTo(UNHAPPY_ONES);
        assertThat(words.path("words").findValuesAsText("word")).contains("水压");
        assertThat(words.at("/words/0/respondents").asInt()).isEqualTo(UNHAPPY_ONES);
    }

    @Test
    void answersAreTakenOutWithoutNamesAndExplained() throws IOException {
        String csv = new String(
                ofWater.file(SURVEY + "/exports/water-connection/answers?format=csv"), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1 + UNHAPPY_ONES + HAPPY_ONES);
        assertThat(csv.lines().findFirst().orElseThrow())
                .contains("utility,month,form,district,category,version,overall,aspects.process")
                .doesNotContain("suggestion");
        assertThat(csv).doesNotContain("水压太低").doesNotContain("13800000000");
        byte[] book = ofWater.file(SURVEY + "/exports/water-connection/texts?format=xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(1 + UNHAPPY_ONES + HAPPY_ONES);
        }
        assertThat(town.clerk("water")
                        .get(SURVEY + "/exports/water-connection/texts")
                        .status())
                .isEqualTo(403);
        JsonNode codebook =
                ofWater.get(SURVEY + "/exports/water-connection/codebook").body();
        assertThat(codebook.at("/keys/0/key").asText()).isEqualTo("overall");
        assertThat(codebook.at("/keys/0/values/0/wordings/0/text/zh").asText()).isEqualTo("非常满意");
        assertThat(ofWater.get(SURVEY + "/exports/nothing/codebook").status()).isEqualTo(404);
    }

    @Test
    void figuresAreInTheContract() {
        assertThat(town.anyone()
                        .get("/api/v1/openapi.json")
                        .body()
                        .path("paths")
                        .has("/extensions/survey/figures/satisfaction"))
                .isTrue();
    }
}
