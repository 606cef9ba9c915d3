package org.jietong.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.PackFinding.Severity;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.engine.DmnRuleEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as modelers save them; how the files were made stands beside them. */
class ModelersTest {
    private static final String DMN_JS = "dmn-js-17.10.2";
    private static final String CLOUD = "camunda-cloud-3.8.3";
    private static final String PLATFORM = "camunda-platform-3.8.3";

    @ParameterizedTest
    @ValueSource(strings = {DMN_JS, CLOUD, PLATFORM})
    void anEditedTableGoesThroughAndDecidesAsEdited(String modeler) {
        TestPacks edited =
                pack(modeler, "edited").replace("samples.json", "\"hourlyFlow\": 1000,", "\"hourlyFlow\": 800,");

        assertThat(errors(edited)).isEmpty();
        assertThat(category(edited, true, "900", 2)).isEqualTo("G5");
        assertThat(category(edited, false, "800.01", 1)).isEqualTo("G3");
        assertThat(category(edited, false, "800", 3)).isEqualTo("G2");
        assertThat(category(edited, false, "800", 4)).isEqualTo("G3");
    }

    @ParameterizedTest
    @ValueSource(strings = {DMN_JS, CLOUD, PLATFORM})
    void anEditThatLeavesAGapIsRefusedWithTheGapNamed(String modeler) {
        assertThat(errors(pack(modeler, "gap")))
                .filteredOn(error -> error.code().equals("GAP"))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.message().en())
                            .contains("External line needed no", "Hourly use > 800, ≤ 1000 Nm³/h", "Gas points");
                    assertThat(gap.message().zh()).contains("需要外线工程 否", "小时用气量 > 800, ≤ 1000 Nm³/h");
                    assertThat(gap.witness()).containsEntry("hourlyFlow", "1000");
                });
    }

    @ParameterizedTest
    @CsvSource({
        DMN_JS + ", typed", DMN_JS + ", drawn",
        CLOUD + ", typed", CLOUD + ", drawn",
        PLATFORM + ", typed", PLATFORM + ", drawn",
    })
    void aTableMadeFromNothingGoesThrough(String modeler, String made) {
        TestPacks fresh = pack(modeler, made);

        assertThat(errors(fresh)).isEmpty();
        assertThat(category(fresh, true, "500", 5)).isEqualTo("G5");
        assertThat(category(fresh, false, "1000", 3)).isEqualTo("G2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-dmn-js", "as-camunda-modeler"})
    void headersDiagramsAndColumnsOfAnnotationsDoNotMatter(String file) {
        TestPacks written = TestPacks.gas().withTable("modelers/dmn-moddle-12.2.1/" + file + ".dmn");

        assertThat(errors(written)).isEmpty();
        assertThat(category(written, true, "500", 5)).isEqualTo("G5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <text>hourlyFlow</text> | <text></text>                | COLUMN_NOT_A_FACT | Column 3 of the table (小时用气量)
            <text>hourlyFlow</text> | <text>每小时 用气量</text>    | COLUMN_NOT_A_FACT | its expression is "每小时 用气量"
            typeRef="number"        | typeRef="date"                | COLUMN_NOT_A_FACT | its type "date"
            <text>hourlyFlow</text> | <text>flow</text>             | FACT_NOT_ASKED    | The table reads flow
            name="category"         | name="result"                 | TABLE_NOT_ALONE   | one output named category
            name="classification"   | name="Decision 1"             | TABLE_NOT_ALONE   | one decision named classification
            """)
    void whatIsFilledInWronglyIsNamed(String piece, String by, String code, String words) {
        TestPacks wrong = pack(DMN_JS, "typed").replace("classification.dmn", piece, by);

        assertThat(errors(wrong)).anySatisfy(error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message().en()).contains(words);
        });
    }

    private static TestPacks pack(String modeler, String file) {
        return TestPacks.gas().withUnreadTable("modelers/" + modeler + "/" + file + ".dmn");
    }

    private static List<PackFinding> errors(TestPacks pack) {
        return PackCheck.of(pack.content()).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static String category(TestPacks pack, boolean line, String flow, int points) {
        PackContent content = pack.content();
        RulePack read = PackCheck.of(content).pack().orElseThrow();
        Map<String, Object> facts = Map.of(
                "simpleLowRisk", false, "externalLine", line, "hourlyFlow", new BigDecimal(flow), "gasPoints", points);
        return DmnRuleEngine.over(digest -> Optional.of(content))
                .classify(read, Facts.of(facts))
                .orElseThrow()
                .category()
                .code();
    }
}
