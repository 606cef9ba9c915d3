package org.jietong.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding.Severity;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.engine.DmnRuleEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The table as modelers save it, with a diagram, labels, widths and annotations. Both files were written by dmn-moddle 12.2.1,
 * by which dmn-js and Camunda Modeler save, with the headers that each of them adds; not by the programs themselves.
 */
class ModelersTest {

    @ParameterizedTest
    @ValueSource(strings = {"packs/gas-dmn-js.dmn", "packs/gas-camunda-modeler.dmn"})
    void aTableThatAModelerSavedGoesThrough(String file) {
        PackContent content = TestPacks.gas().withTable(file).content();

        PackCheck check = PackCheck.of(content);

        assertThat(check.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(DmnRuleEngine.over(digest -> Optional.of(content))
                        .classify(
                                check.pack().orElseThrow(),
                                Facts.of(Map.of(
                                        "simpleLowRisk",
                                        false,
                                        "externalLine",
                                        true,
                                        "hourlyFlow",
                                        new BigDecimal("500"),
                                        "gasPoints",
                                        5)))
                        .orElseThrow()
                        .category()
                        .code())
                .isEqualTo("G5");
    }
}
