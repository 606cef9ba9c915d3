package org.jietong.rules.internal.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jietong.api.rules.PackFinding;
import org.jietong.rules.internal.pack.Findings;
import org.junit.jupiter.api.Test;

class TextColumnTest {
    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:d">
              <inputData id="i" name="building"><variable name="building" typeRef="string"/></inputData>
              <decision id="c" name="classification">
                <variable name="classification" typeRef="string"/>
                <informationRequirement><requiredInput href="#i"/></informationRequirement>
                <decisionTable id="t">
                  <input id="a"><inputExpression typeRef="string"><text>building</text></inputExpression>
                    <inputValues><text>"HOUSE","OFFICE","BARN"</text></inputValues></input>
                  <output id="o"/>
                  <rule id="house"><inputEntry><text>"HOUSE"</text></inputEntry>
                    <outputEntry><text>"A"</text></outputEntry></rule>
                  <rule id="office"><inputEntry><text>"OFFICE"</text></inputEntry>
                    <outputEntry><text>"B"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    @Test
    void aChoiceThatNoRuleFitsIsAGapWithThatChoiceAsWitness() {
        DmnTable table = compiled(TABLE);

        assertThat(table.analysis().unreadable()).isEmpty();
        assertThat(table.analysis().gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.candidates(0, FactKind.TEXT)).containsExactly("BARN"));
        assertThat(table.evaluate(Map.of("building", "OFFICE")).category()).contains("B");
        assertThat(table.evaluate(Map.of("building", "BARN")).category()).isEmpty();
    }

    @Test
    void aTextColumnWithoutAllowedValuesCannotBeAnalysed() {
        DmnTable table = compiled(TABLE.replaceAll("<inputValues>.*</inputValues>", ""));

        assertThat(table.analysis().unreadable()).isNotEmpty();
    }

    @Test
    void aTableThatReadsAnythingButFactsIsRefused() {
        assertThat(refused(TABLE.replace("<text>building</text>", "<text>string length(building)</text>")))
                .contains("COLUMN_NOT_A_FACT");
        assertThat(refused(TABLE.replace("<text>building</text>", ""))).contains("COLUMN_NOT_A_FACT");
        assertThat(refused(TABLE.replace(
                        "<decision id", "<import namespace=\"urn:x\" name=\"x\" importType=\"urn:y\"/><decision id")))
                .isNotEmpty();
    }

    @Test
    void aRuleWithACellTooFewIsRefused() {
        assertThat(refused(TABLE.replace("<inputEntry><text>\"OFFICE\"</text></inputEntry>", "")))
                .isNotEmpty();
    }

    private static DmnTable compiled(String xml) {
        Findings findings = new Findings();
        return TableCompiler.compile(xml, findings)
                .orElseThrow(() -> new AssertionError(findings.all().toString()));
    }

    private static List<String> refused(String xml) {
        Findings findings = new Findings();
        assertThat(TableCompiler.compile(xml, findings)).isEmpty();
        return findings.all().stream().map(PackFinding::code).toList();
    }
}
