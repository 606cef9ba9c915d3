package org.jietong.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jietong.rules.internal.engine.GasEngine.CONTENT;
import static org.jietong.rules.internal.engine.GasEngine.ENGINE;
import static org.jietong.rules.internal.engine.GasEngine.PACK;
import static org.jietong.rules.internal.engine.GasEngine.facts;
import static org.jietong.rules.internal.engine.GasEngine.violations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which category facts fall into. */
class ClassifyingTest {

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
}
