package org.jietong.rules.internal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.check.PackCheck;
import org.jietong.rules.internal.engine.DmnRuleEngine;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackReader;
import org.junit.jupiter.api.Test;

/** Facts of which one will do instead of the other, and facts that are worked out. */
class AlternativesTest {
    private static final PackContent CONTENT =
            anyOf("{\"required\": [\"hourlyFlow\"]}, {\"required\": [\"appliances\"]}");
    private static final RulePack PACK =
            PackReader.read(CONTENT, new Findings()).orElseThrow();
    private static final DmnRuleEngine ENGINE = DmnRuleEngine.over(digest -> Optional.of(CONTENT));
    private static final Map<String, Object> STOVE = Map.of("kind", "STOVE", "count", 1);

    private static Facts facts(Map<String, Object> more) {
        Facts facts = Facts.of(Map.of("simpleLowRisk", false, "externalLine", false, "gasPoints", 2));
        for (Map.Entry<String, Object> each : more.entrySet()) {
            facts = facts.and(each.getKey(), each.getValue());
        }
        return facts;
    }

    private static List<Violation> violations(Outcome<?> outcome) {
        return outcome.problem().orElseThrow().violations();
    }

    @Test
    void whenNoneIsGivenTheFirstIsMissingTogetherWithEverythingElse() {
        assertThat(violations(ENGINE.validate(PACK, Facts.none())))
                .containsExactlyInAnyOrder(
                        new Violation("/simpleLowRisk", "MISSING", Map.of("name", "simpleLowRisk")),
                        new Violation("/externalLine", "MISSING", Map.of("name", "externalLine")),
                        new Violation("/gasPoints", "MISSING", Map.of("name", "gasPoints")),
                        new Violation(
                                "/hourlyFlow", "MISSING", Map.of("name", "hourlyFlow", "alternatives", "appliances")));
    }

    @Test
    void oneOfThemWillDo() {
        assertThat(ENGINE.validate(PACK, facts(Map.of("hourlyFlow", 6))).problem())
                .isEmpty();
        assertThat(ENGINE.validate(PACK, facts(Map.of("appliances", List.of(STOVE))))
                        .problem())
                .isEmpty();
    }

    @Test
    void aFactOfTheTableThatHasAnAlternativeIsAskedFor() {
        assertThat(PackCheck.of(CONTENT).findings())
                .extracting(PackFinding::code)
                .doesNotContain("FACT_NOT_REQUIRED", "FORM_INVALID");
    }

    @Test
    void aFactThatFactsMayDoWithoutIsNotAskedFor() {
        for (String lax : List.of("{\"required\": [\"hourlyFlow\"]}, {}", "{\"required\": [\"appliances\"]}")) {
            assertThat(PackCheck.of(anyOf(lax)).findings())
                    .as(lax)
                    .extracting(PackFinding::code, PackFinding::where)
                    .contains(tuple("FACT_NOT_REQUIRED", "form.schema.json#/properties/hourlyFlow"));
        }
    }

    @Test
    void whatIsWorkedOutIsHeldAgainstTheFormLikeWhatIsGiven() {
        Facts declared = facts(Map.of("appliances", List.of(STOVE)));

        assertThat(ENGINE.complete(PACK, declared, flow(8)).orElseThrow().number("hourlyFlow"))
                .isPresent();
        assertThat(violations(ENGINE.complete(PACK, declared, flow(100_001))))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.pointer()).isEqualTo("/hourlyFlow");
                    assertThat(violation.code()).isEqualTo("ABOVE_MAXIMUM");
                    assertThat(violation.arguments())
                            .containsEntry("derived", "100001")
                            .containsEntry("maximum", "100000");
                });
    }

    @Test
    void nothingIsWorkedOutFromFactsThatAreWrong() {
        UnaryOperator<Facts> never = facts -> {
            throw new AssertionError("worked out from " + facts);
        };

        assertThat(violations(ENGINE.complete(PACK, Facts.none(), never))).hasSize(4);
    }

    @Test
    void whatIsWorkedOutAndNotAskedForIsLeftOut() {
        Facts declared = facts(Map.of("appliances", List.of(STOVE)));
        UnaryOperator<Facts> more = facts -> flow(8).apply(facts).and("nominalFlow", 10);

        Facts complete = ENGINE.complete(PACK, declared, more).orElseThrow();

        assertThat(complete.has("hourlyFlow")).isTrue();
        assertThat(complete.has("nominalFlow")).isFalse();
        assertThat(violations(ENGINE.complete(
                        PACK, declared, facts -> flow(100_001).apply(facts).and("nominalFlow", 10))))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/hourlyFlow", "ABOVE_MAXIMUM"));
    }

    @Test
    void whatIsGivenAndNotAskedForIsRefusedAsBefore() {
        Facts declared = facts(Map.of("hourlyFlow", 8, "nominalFlow", 10));

        assertThat(violations(ENGINE.complete(PACK, declared, UnaryOperator.identity())))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/nominalFlow", "UNKNOWN"));
    }

    /** The small gas pack, which does not require the hourly use but one of these. */
    private static PackContent anyOf(String alternatives) {
        return TestPacks.gas()
                .replace("form.schema.json", "    \"hourlyFlow\",\n", "")
                .replace(
                        "form.schema.json",
                        "  \"properties\": {\n    \"simpleLowRisk\"",
                        "  \"anyOf\": [" + alternatives + "],\n  \"properties\": {\n    \"simpleLowRisk\"")
                .content();
    }

    private static UnaryOperator<Facts> flow(int value) {
        return facts -> facts.and("hourlyFlow", value);
    }
}
