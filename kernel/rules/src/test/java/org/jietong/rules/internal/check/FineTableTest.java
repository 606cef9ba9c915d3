package org.jietong.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jietong.api.rules.PackContent;
import org.jietong.rules.internal.TestPacks;
import org.junit.jupiter.api.Test;

/** Tables within the size of a pack whose analysis would take hours, and could not be stopped. */
class FineTableTest {

    @Test
    void aTableWhoseRulesHaveEachTheirOwnBoundsIsRefusedInsteadOfBeingAnalysed() {
        String rules = IntStream.range(0, 200)
                .mapToObj(number -> rule(number, "[" + number + ".." + (number + 300) + "]"))
                .collect(Collectors.joining());

        PackCheck check = PackCheck.of(with(rules));

        assertThat(check.findings())
                .filteredOn(finding -> finding.code().equals("TABLE_TOO_FINE"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().en())
                            .contains("(207 rules; bounds:", "Hourly use 401", "Gas points 400");
                    assertThat(finding.message().zh()).contains("规则 207 条", "小时用气量 401");
                });
    }

    @Test
    void aTableOfThousandsOfRulesIsRefusedToo() {
        String rules =
                IntStream.range(0, 2000).mapToObj(number -> rule(number, "-")).collect(Collectors.joining());

        assertThat(PackCheck.of(with(rules)).findings())
                .extracting(finding -> finding.code())
                .contains("TABLE_TOO_FINE")
                .doesNotContain("OVERLAP");
    }

    private static PackContent with(String rules) {
        return TestPacks.gas()
                .replace("classification.dmn", "</decisionTable>", rules + "</decisionTable>")
                .content();
    }

    private static String rule(int number, String range) {
        return "<rule id=\"rule-" + number + "\"><inputEntry><text>false</text></inputEntry>"
                + "<inputEntry><text>-</text></inputEntry><inputEntry><text>" + range + "</text></inputEntry>"
                + "<inputEntry><text>" + range
                + "</text></inputEntry><outputEntry><text>\"G2\"</text></outputEntry></rule>";
    }
}
