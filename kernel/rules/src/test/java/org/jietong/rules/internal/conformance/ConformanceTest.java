package org.jietong.rules.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackFinding;
import org.jietong.rules.internal.TestPacks;
import org.junit.jupiter.api.Test;

class ConformanceTest {
    private final ConformityComponent conformity = new ConformityComponent();

    @Test
    void aPackAsItShouldBeConforms() {
        assertThat(codes(TestPacks.gas(), UnaryOperator.identity())).isEmpty();
    }

    @Test
    void aUtilityThatThrowsWhileItWorksFactsOutDoesNotConform() {
        assertThat(codes(TestPacks.gas(), facts -> {
                    throw new IllegalStateException("no table");
                }))
                .isNotEmpty()
                .containsOnly("ARITHMETIC_FAILS");
    }

    @Test
    void aUtilityWhoseArithmeticMovesASampleElsewhereDoesNotConform() {
        Facts large =
                Facts.of(Map.of("simpleLowRisk", false, "externalLine", true, "hourlyFlow", 5000, "gasPoints", 9));

        assertThat(codes(TestPacks.gas(), facts -> large)).contains("SAMPLE_WRONG");
    }

    @Test
    void aPackWithoutSamplesLeavesCategoriesAndReadingsUnshown() {
        assertThat(codes(TestPacks.gas().with("samples.json", "[]"), UnaryOperator.identity()))
                .contains("SAMPLE_MISSING", "READING_WITHOUT_SAMPLE", "ESTIMATE_WITHOUT_SAMPLE");
    }

    private List<String> codes(TestPacks pack, UnaryOperator<Facts> derivation) {
        return conformity.findings(pack.content(), derivation).stream()
                .map(PackFinding::code)
                .toList();
    }
}
