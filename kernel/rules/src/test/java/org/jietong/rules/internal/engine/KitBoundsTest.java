package org.jietong.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.check.PackCheck;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackReader;
import org.junit.jupiter.api.Test;

class KitBoundsTest {
    private static final String KIT = "kits/G1-STANDARD.json";
    private static final String BOUNDS = """
            "bounds": [
              {"code": "FLOW", "when": "hourlyFlow <= 10", "text": {"zh": "流量过大", "en": "Too large a flow"}},
              {"code": "LENGTH", "when": "indoorLength <= 50", "text": {"zh": "管线过长", "en": "Too long"}}
            ],
            "drawings": [""";

    private static TestPacks bounded(String bounds) {
        return TestPacks.gas().replace(KIT, "\"drawings\": [", bounds);
    }

    private static Outcome<Estimate> estimate(Map<String, Object> others) {
        PackContent content = bounded(BOUNDS).content();
        RulePack pack = PackReader.read(content, new Findings()).orElseThrow();
        Map<String, Object> facts =
                new HashMap<>(Map.of("simpleLowRisk", true, "externalLine", true, "hourlyFlow", 6, "gasPoints", 2));
        facts.putAll(others);
        return DmnRuleEngine.over(digest -> Optional.of(content)).estimate(pack, Facts.of(facts), Optional.empty());
    }

    private static List<Violation> violations(Outcome<?> outcome) {
        return outcome.problem().orElseThrow().violations();
    }

    @Test
    void aKitIsComputedWithinItsBounds() {
        assertThat(estimate(Map.of("indoorLength", 50, "hourlyFlow", 10)).problem())
                .isEmpty();
    }

    @Test
    void everyBoundThatDoesNotHoldIsNamedWithItsReason() {
        assertThat(violations(estimate(Map.of("indoorLength", 51, "hourlyFlow", 11))))
                .containsExactly(
                        new Violation(
                                "",
                                "KIT_OUT_OF_BOUNDS",
                                Map.of("bound", "FLOW", "zh", "流量过大", "en", "Too large a flow")),
                        new Violation(
                                "", "KIT_OUT_OF_BOUNDS", Map.of("bound", "LENGTH", "zh", "管线过长", "en", "Too long")));
    }

    @Test
    void aFactThatABoundNeedsIsMissedByName() {
        assertThat(violations(estimate(Map.of())))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/indoorLength", "MISSING"));
    }

    @Test
    void aBoundThatDoesNotHoldAndAFactThatAnotherNeedsAreNamedTogether() {
        assertThat(violations(estimate(Map.of("hourlyFlow", 11))))
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(tuple("", "KIT_OUT_OF_BOUNDS"), tuple("/indoorLength", "MISSING"));
    }

    @Test
    void aSampleMayLieBeyondTheBoundsAsLongAsOneOfTheKitLiesWithin() {
        assertThat(codes(bounded(BOUNDS))).isEmpty();
        assertThat(codes(bounded(BOUNDS.replace("<= 10", "<= 0.5")))).containsExactly("KIT_WITHOUT_SAMPLE");
    }

    @Test
    void aBoundIsCheckedLikeEveryFormula() {
        assertThat(codes(bounded(BOUNDS.replace("hourlyFlow <= 10", "hourlyFlow <="))))
                .contains("FORMULA_INVALID");
        assertThat(codes(bounded(BOUNDS.replace("hourlyFlow <= 10", "matches(string(hourlyFlow), \\\"1\\\")"))))
                .contains("FORMULA_NOT_ALLOWED");
        assertThat(codes(bounded(BOUNDS.replace("\"LENGTH\"", "\"FLOW\"")))).contains("DUPLICATE_CODE");
        assertThat(codes(bounded(BOUNDS.replace(", \"en\": \"Too long\"", "")))).contains("TEXT_MISSING");
    }

    private static List<String> codes(TestPacks pack) {
        return PackCheck.of(pack.content()).findings().stream()
                .filter(finding -> finding.severity() == PackFinding.Severity.ERROR)
                .map(PackFinding::code)
                .toList();
    }
}
