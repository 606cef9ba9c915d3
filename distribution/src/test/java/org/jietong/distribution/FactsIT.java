package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Facts held against the form and the standard kits of the packs as shipped. */
class FactsIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final Map<String, Object> SIMPLE_GAS = Map.of("simpleLowRisk", true, "externalLine", false);

    private static HttpApi anyone;

    @BeforeAll
    static void reader() {
        anyone = PRODUCT.api();
    }

    @Test
    void aKitThatDoesNotFitIsRefusedWithEveryReasonInTheReadersLanguage() {
        Map<String, Object> facts = Map.of(
                "simpleLowRisk", true, "externalLine", false, "hourlyFlow", 161, "gasPoints", 61, "households", 1);

        Answer english = asked("estimate", "en", facts);
        assertThat(english.status()).isEqualTo(422);
        assertThat(english.body().path("type").asText()).isEqualTo("urn:jietong:problem:invalid-facts");
        assertThat(english.body().path("violations").findValuesAsText("code"))
                .containsExactly("KIT_OUT_OF_BOUNDS", "KIT_OUT_OF_BOUNDS");
        assertThat(messages(english))
                .anyMatch(text -> text.contains("160 m³/h"))
                .anyMatch(text -> text.contains("60"));
        assertThat(messages(asked("estimate", "zh-CN", facts))).hasSize(2).allSatisfy(text -> assertThat(text)
                .contains("单独设计"));
        assertThat(asked("estimate", "en", with(Map.of("hourlyFlow", 160, "gasPoints", 60)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whenNothingIsGivenEveryFactIsMissingAtOnceAlsoOneThatCouldBeWorkedOut() {
        Answer refused = asked("classification", "en", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("violations").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "/facts/simpleLowRisk", "/facts/externalLine", "/facts/hourlyFlow", "/facts/gasPoints");
        assertThat(message(refused, "/facts/hourlyFlow")).contains("appliances");
        assertThat(message(asked("classification", "zh-CN", Map.of()), "/facts/hourlyFlow"))
                .contains("也可以填写");

        Answer submitted = anyone.post("/api/v1/cases", Town.form("gas", Map.of()));
        assertThat(submitted.status()).isEqualTo(422);
        assertThat(submitted.body().path("violations").findValuesAsText("pointer"))
                .contains("/applications/0/facts/hourlyFlow", "/applications/0/facts/gasPoints");
    }

    @Test
    void appliancesWillDoInsteadOfTheHourlyUse() {
        Answer classified = asked("classification", "en", with(appliances("COOKER_TWO_BURNER", 1)));

        assertThat(classified.status()).as(classified.body().toString()).isEqualTo(200);
        assertThat(classified.body().at("/facts/hourlyFlow").decimalValue()).isPositive();
    }

    @Test
    void anHourlyUseThatWasWorkedOutAndIsTooLargeIsRefusedByItsPlaceAndItsValue() {
        Map<String, Object> facts = with(appliances("STEAM_BOILER_10T", 10_000));

        for (String question : List.of("classification", "estimate")) {
            Answer refused = asked(question, "en", facts);
            assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
            assertThat(message(refused, "/facts/hourlyFlow")).contains("100000").contains("worked out as 7600000");
        }
        assertThat(message(asked("classification", "zh-CN", facts), "/facts/hourlyFlow"))
                .contains("推算值为7600000");
        Answer submitted = anyone.post("/api/v1/cases", Town.form("gas", facts));
        assertThat(message(submitted, "/applications/0/facts/hourlyFlow")).contains("worked out as 7600000");
    }

    private static Answer asked(String question, String language, Map<String, ?> facts) {
        return anyone.with("Accept-Language", language)
                .post("/api/v1/utilities/gas/" + question, Map.of("facts", facts));
    }

    private static Map<String, Object> appliances(String type, int count) {
        return Map.of("gasPoints", 1, "appliances", List.of(Map.of("type", type, "count", count)));
    }

    private static Map<String, Object> with(Map<String, Object> more) {
        Map<String, Object> facts = new HashMap<>(SIMPLE_GAS);
        facts.putAll(more);
        return facts;
    }

    private static List<String> messages(Answer answer) {
        return answer.body().path("violations").findValuesAsText("message");
    }

    private static String message(Answer answer, String pointer) {
        for (JsonNode violation : answer.body().path("violations")) {
            if (pointer.equals(violation.path("pointer").asText())) {
                return violation.path("message").asText();
            }
        }
        throw new AssertionError("nothing at " + pointer + ": " + answer.body());
    }
}
