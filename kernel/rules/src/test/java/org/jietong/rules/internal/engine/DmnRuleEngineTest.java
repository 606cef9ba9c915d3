package org.jietong.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DmnRuleEngineTest {
    private static final PackContent CONTENT = TestPacks.gas().content();
    private static final RulePack PACK =
            PackReader.read(CONTENT, new Findings()).orElseThrow();
    private static final DmnRuleEngine ENGINE = DmnRuleEngine.over(digest -> Optional.of(CONTENT));

    @ParameterizedTest
    @CsvSource({
        "true,  true,  5000,    9, G1, simple-low-risk",
        "false, false, 999.99,  3, G2, ordinary-no-line",
        "false, false, 1000,    3, G2, ordinary-no-line",
        "false, false, 1000.01, 3, G3, large-by-flow-no-line",
        "false, false, 1000,    4, G3, large-by-points-no-line",
        "false, true,  100,     1, G4, ordinary-line",
        "false, true,  100.01,  1, G4, ordinary-line",
        "false, true,  500,     5, G5, large-by-points-line",
        "false, true,  1000.01, 3, G5, large-by-flow-line",
    })
    void factsAreClassifiedOnBothSidesOfEveryBound(
            boolean simple, boolean line, BigDecimal flow, int points, String category, String rule) {
        Classification found =
                ENGINE.classify(PACK, facts(simple, line, flow, points)).orElseThrow();

        assertThat(found.category().code()).isEqualTo(category);
        assertThat(found.matched()).extracting(Classification.Match::rule).containsExactly(rule);
    }

    @Test
    void aMatchNamesTheReadingItRestsOn() {
        Classification found = ENGINE.classify(PACK, facts(false, false, new BigDecimal("500"), 5))
                .orElseThrow();

        assertThat(found.matched().get(0).annotation())
                .hasValueSatisfying(reading -> assertThat(reading.code()).isEqualTo("OVERLAP_LARGE_WINS"));
    }

    @Test
    void factsThatTheTableNeedsAreMissedByName() {
        assertThat(violations(ENGINE.classify(PACK, Facts.of(Map.of("simpleLowRisk", true, "gasPoints", "two")))))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/externalLine", "MISSING"),
                        tuple("/hourlyFlow", "MISSING"),
                        tuple("/gasPoints", "WRONG_TYPE"));
    }

    @Test
    void factsThatSatisfyTheFormComeBackAsTheyWere() {
        Facts facts = valid(Map.of("meterPlace", "CABINET", "note", "ok"));

        assertThat(ENGINE.validate(PACK, facts).orElseThrow()).isEqualTo(facts);
    }

    @Test
    void aMisspeltFactIsNamedWithTheNearestKnownOne() {
        Map<String, Object> values = new LinkedHashMap<>(valid(Map.of()).values());
        values.remove("hourlyFlow");
        values.put("hourlyflow", 6);

        assertThat(violations(ENGINE.validate(PACK, Facts.of(values))))
                .containsExactlyInAnyOrder(
                        new Violation("/hourlyFlow", "MISSING", Map.of("name", "hourlyFlow")),
                        new Violation("/hourlyflow", "UNKNOWN", Map.of("name", "hourlyflow", "nearest", "hourlyFlow")));
    }

    @Test
    void aFactLikeNoneThatIsKnownHasNoNearestOne() {
        assertThat(violations(ENGINE.validate(PACK, valid(Map.of("completelyDifferent", 1)))))
                .containsExactly(
                        new Violation("/completelyDifferent", "UNKNOWN", Map.of("name", "completelyDifferent")));
    }

    @ParameterizedTest
    @CsvSource({
        "hourlyFlow, 0, BELOW_MINIMUM, minimum, 0",
        "hourlyFlow, -1E999999999, BELOW_MINIMUM, minimum, 0",
        "hourlyFlow, 100000.01, ABOVE_MAXIMUM, maximum, 100000",
        "hourlyFlow, 1E999999999, ABOVE_MAXIMUM, maximum, 100000",
        "hourlyFlow, 1E-999999999, TOO_PRECISE, decimals, 34",
        "gasPoints, 0, BELOW_MINIMUM, minimum, 1",
        "gasPoints, 1.5, WRONG_TYPE, expected, integer",
        "gasPoints, 1E999999999, ABOVE_MAXIMUM, maximum, 10000",
        "gasPoints, 18446744073709551617, ABOVE_MAXIMUM, maximum, 10000",
        "gasPoints, 9223372036854775808, ABOVE_MAXIMUM, maximum, 10000",
    })
    void aNumberOutOfRangeIsNamedWithItsBound(
            String fact, BigDecimal number, String code, String argument, String bound) {
        List<Violation> violations = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> violations(ENGINE.validate(PACK, valid(Map.of(fact, number)))));

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo("/" + fact);
            assertThat(violation.code()).isEqualTo(code);
            assertThat(violation.arguments()).containsEntry(argument, bound);
        });
    }

    @Test
    void otherFaultsAreNamedEachOnce() {
        assertThat(violations(ENGINE.validate(
                        PACK,
                        valid(Map.of(
                                "externalLine", "yes",
                                "meterPlace", "ROOF",
                                "note", "a very much too long note indeed",
                                "appliances", List.of(Map.of("kind", "STOVE", "cuont", 1)))))))
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("/externalLine", "WRONG_TYPE"),
                        tuple("/meterPlace", "NOT_A_CHOICE"),
                        tuple("/note", "TOO_LONG"),
                        tuple("/appliances/0/count", "MISSING"),
                        tuple("/appliances/0/cuont", "UNKNOWN"));
    }

    @Test
    void hugeNumbersAreRefusedBeforeTheyAreComputedWith() {
        Facts huge = facts(false, false, new BigDecimal("1E999999999"), 1);

        assertThat(violations(ENGINE.classify(PACK, huge)))
                .extracting(Violation::code)
                .containsExactly("ABOVE_MAXIMUM");
        assertThat(violations(ENGINE.estimate(PACK, huge, Optional.of("G1-STANDARD"))))
                .extracting(Violation::code)
                .containsExactly("ABOVE_MAXIMUM");
    }

    @Test
    void anEstimateIsPricedToTheFen() {
        Estimate estimate = ENGINE.estimate(
                        PACK, simple(Map.of("indoorLength", new BigDecimal("12.345"))), Optional.empty())
                .orElseThrow();

        assertThat(estimate.kit()).isEqualTo("G1-STANDARD");
        assertThat(estimate.drawing().code()).isEqualTo("G-D-02");
        assertThat(estimate.drawing().svg()).startsWith("<svg");
        assertThat(estimate.materials())
                .extracting(Estimate.Material::code, Estimate.Material::quantity)
                .containsExactly(tuple("PIPE-DN25", new BigDecimal("12.962")), tuple("VALVE", new BigDecimal("3")));
        assertThat(estimate.settlement())
                .extracting(line -> line.amount().amount().toString())
                .containsExactly("499.04", "75.00", "120.00");
        assertThat(estimate.total().amount()).isEqualTo("694.04");
    }

    @Test
    void theFirstDrawingWhoseConditionHoldsIsTaken() {
        Facts onePoint = simple(Map.of("indoorLength", 1, "gasPoints", 1));

        assertThat(ENGINE.estimate(PACK, onePoint, Optional.empty())
                        .orElseThrow()
                        .drawing()
                        .code())
                .isEqualTo("G-D-01");
    }

    @Test
    void aFactThatAQuantityNeedsIsMissedByName() {
        assertThat(violations(ENGINE.estimate(PACK, simple(Map.of()), Optional.empty())))
                .containsExactly(new Violation("/indoorLength", "MISSING", Map.of("name", "indoorLength")));
    }

    @Test
    void aNegativeQuantityIsRefusedByItsLine() {
        assertThat(violations(ENGINE.estimate(PACK, simple(Map.of("indoorLength", -1)), Optional.empty())))
                .containsExactly(new Violation("", "QUANTITY_NOT_COMPUTABLE", Map.of("line", "PIPE-DN25")));
    }

    @Test
    void aCategoryWithoutKitAndAnUnknownKitAreRefused() {
        Outcome<Estimate> none = ENGINE.estimate(PACK, valid(Map.of()), Optional.empty());
        Outcome<Estimate> unknown = ENGINE.estimate(PACK, valid(Map.of()), Optional.of("X"));

        assertThat(none.problem().orElseThrow().type()).isEqualTo(ProblemType.INVALID_REQUEST);
        assertThat(violations(none)).extracting(Violation::code).containsExactly("NO_STANDARD_KIT");
        assertThat(violations(unknown)).extracting(Violation::code).containsExactly("UNKNOWN_KIT");
    }

    @Test
    void sixteenThreadsDoNotMixTheirMatches() throws Exception {
        DmnRuleEngine cold = DmnRuleEngine.over(digest -> Optional.of(CONTENT));
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int thread = 0; thread < 16; thread++) {
            int points = thread % 2 == 0 ? 2 : 5;
            String rule = thread % 2 == 0 ? "ordinary-line" : "large-by-points-line";
            work.add(() -> {
                for (int i = 0; i < 500; i++) {
                    Classification found = cold.classify(PACK, facts(false, true, new BigDecimal("500"), points))
                            .orElseThrow();
                    if (found.matched().size() != 1
                            || !found.matched().get(0).rule().equals(rule)) {
                        return false;
                    }
                }
                return true;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (Future<Boolean> done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Facts facts(boolean simple, boolean line, BigDecimal flow, int points) {
        return Facts.of(Map.of("simpleLowRisk", simple, "externalLine", line, "hourlyFlow", flow, "gasPoints", points));
    }

    private static Facts valid(Map<String, Object> others) {
        return with(facts(false, true, new BigDecimal("6"), 2), others);
    }

    private static Facts simple(Map<String, Object> others) {
        return with(facts(true, true, new BigDecimal("6"), 2), others);
    }

    private static Facts with(Facts facts, Map<String, Object> others) {
        Map<String, Object> values = new LinkedHashMap<>(facts.values());
        values.putAll(others);
        return Facts.of(values);
    }

    private static List<Violation> violations(Outcome<?> outcome) {
        return outcome.problem().orElseThrow().violations();
    }
}
