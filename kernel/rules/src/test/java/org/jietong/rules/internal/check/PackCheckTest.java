package org.jietong.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.PackFinding.Severity;
import org.jietong.rules.internal.TestPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckTest {

    @Test
    void aWholePackPasses() {
        PackCheck check = PackCheck.of(TestPacks.gas().content());

        assertThat(check.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(check.passed()).isTrue();
    }

    @Test
    void fieldsThatNothingReadsAreOnlyPointedOut() {
        assertThat(PackCheck.of(TestPacks.gas().content()).findings())
                .extracting(PackFinding::code, PackFinding::where)
                .containsExactlyInAnyOrder(
                        tuple("FIELD_NOT_READ", "form.schema.json#/properties/appliances"),
                        tuple("FIELD_NOT_READ", "form.schema.json#/properties/note"));
    }

    @Test
    void theNoticeAsWordedHasOneGap() {
        List<PackFinding> gaps = asWorded("GAP");

        assertThat(gaps).hasSize(1);
        assertThat(gaps.get(0).witness())
                .isEqualTo(Map.of(
                        "simpleLowRisk", "false", "externalLine", "true", "hourlyFlow", "100", "gasPoints", "1"));
        assertThat(gaps.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(gaps.get(0).message().en())
                .isEqualTo("No rule of the table fits: Simple low-risk project no; External line needed yes;"
                        + " Hourly use ≤ 100 Nm³/h; Gas points < 2.");
        assertThat(gaps.get(0).message().zh()).contains("否；", "是；", "小时用气量 ≤ 100 Nm³/h");
    }

    @Test
    void theNoticeAsWordedHasEightOverlapsEachWithAWitness() {
        List<PackFinding> overlaps = asWorded("OVERLAP");

        assertThat(overlaps).hasSize(8).allSatisfy(overlap -> {
            assertThat(overlap.witness()).hasSize(4).containsEntry("simpleLowRisk", "false");
            assertThat(overlap.message().en()).contains("-by-flow", "-by-points");
            assertThat(overlap.message().zh()).isNotBlank();
        });
        assertThat(overlaps).anySatisfy(overlap -> assertThat(overlap.message().en())
                .contains("ordinary-line-by-flow", "large-line-by-points"));
    }

    @Test
    void aBrokenTableIsRefusedWithoutHidingWhatElseIsWrong() {
        assertThat(codes(TestPacks.gas()
                        .with("classification.dmn", "<definitions")
                        .replace("pack.json", "\"3.5\"", "\"3.3\"")))
                .contains("NOT_XML", "LIMIT_NOT_IN_HALVES");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    pack.json | "format": 1 | "format": 2 | WRONG_VALUE
                    pack.json | "numberPrefix" | "numberprefix" | UNKNOWN_FIELD
                    pack.json | "numberPrefix": "G" | "numberPrefix": "gas" | WRONG_VALUE
                    pack.json | "utility": "gas" | "utility": "Gas!" | WRONG_VALUE
                    pack.json | "en": "Gas" | "en": "" | TEXT_MISSING
                    pack.json | "workingDays": "3.5" | "workingDays": 3.5 | WRONG_VALUE
                    pack.json | "workingDays": "3.5" | "workingDays": "3.3" | LIMIT_NOT_IN_HALVES
                    pack.json | "workingDays": "3.5" | "workingDays": "-1" | LIMIT_NOT_IN_HALVES
                    pack.json | "workingDays": "3.5" | "workingDays": "1E999999999" | WRONG_VALUE
                    pack.json | "article": "二、3.(2)" | "article": "" | FIELD_MISSING
                    pack.json | "code": "G3" | "code": "G2" | DUPLICATE_CODE
                    pack.json | "code": "G5" | "code": "G6" | UNKNOWN_CATEGORY
                    pack.json | "code": "G5" | "code": "G6" | CATEGORY_NEVER_REACHED
                    pack.json | "task": "SITE_SURVEY" | "task": "SURVEY" | UNKNOWN_TASK
                    pack.json | "kit": "G1-STANDARD" | "kit": "G2-STANDARD" | UNKNOWN_KIT
                    pack.json | "ordinary-line" | "ordinary" | UNKNOWN_RULE
                    pack.json | "evidenceSource" | "source" | UNKNOWN_FIELD
                    pack.json | "evidenceSource" | "applicants": ["COMPANY"], "evidenceSource" | WRONG_VALUE
                    pack.json | "evidenceSource" | "applicants": "ENTERPRISE", "evidenceSource" | WRONG_VALUE
                    pack.json | "from": "08:30" | "from": "12:30" | SESSION_ENDS_BEFORE_IT_BEGINS
                    pack.json | "from": "14:30" | "from": "11:30" | SESSIONS_OVERLAP
                    form.schema.json | "additionalProperties": false | "additionalProperties": true | FORM_NOT_CLOSED
                    form.schema.json | "type": "number" | "type": "numbre" | FORM_INVALID
                    form.schema.json | "x-title" | "x-tital" | TEXT_MISSING
                    form.schema.json | "hourlyFlow" | "flow" | FACT_NOT_ASKED
                    form.schema.json | "type": "boolean" | "type": "string" | FACT_OF_OTHER_TYPE
                    classification.dmn | hitPolicy="UNIQUE" | hitPolicy="FIRST" | HIT_POLICY_NOT_UNIQUE
                    classification.dmn | name="classification" | name="gas" | TABLE_NOT_ALONE
                    classification.dmn | <rule id | <role id | NOT_XML
                    classification.dmn | <output id= | <output nr= | TABLE_INVALID
                    classification.dmn | href="#input-gasPoints" | href="#input-points" | TABLE_NOT_COMPILABLE
                    classification.dmn | &gt; 1000 | &gt;&gt; 1000 | NOT_ANALYSABLE
                    classification.dmn | &gt; 1000 | &gt; abs(-1000) | NOT_ANALYSABLE
                    classification.dmn | "G5"</text></outputEntry> | "G7"</text></outputEntry> | UNKNOWN_CATEGORY
                    classification.dmn | &lt;= 3< | &lt; 3< | GAP
                    classification.dmn | &lt;= 3< | &lt;= 4< | OVERLAP
                    classification.dmn | &lt;= 3< | function() external {} < | FORMULA_NOT_ALLOWED
                    classification.dmn | <definitions | <!DOCTYPE definitions [<!ENTITY a "b">]><definitions | NOT_XML
                    kits/G1-STANDARD.json | "indoorLength * 1.05" | "indoorLenght * 1.05" | FORMULA_INVALID
                    kits/G1-STANDARD.json | "indoorLength * 1.05" | "indoorLength *" | FORMULA_INVALID
                    kits/G1-STANDARD.json | "indoorLength * 1.05" | "0 - indoorLength" | KIT_FAILS
                    kits/G1-STANDARD.json | "code": "G1-STANDARD" | "code": "G1-OTHER" | NAMED_UNLIKE_ITS_FILE
                    kits/G1-STANDARD.json | "material": "VALVE" | "material": "VALVES" | UNKNOWN_MATERIAL
                    kits/G1-STANDARD.json | "unitPrice": "38.50" | "unitPrice": "38.505" | WRONG_VALUE
                    kits/G1-STANDARD.json | drawings/G-D-02.svg | drawings/G-D-03.svg | FILE_MISSING
                    drawings/G-D-01.svg | <title> | <script/><title> | DRAWING_NOT_PLAIN
                    drawings/G-D-01.svg | stroke="black" | onclick="go()" | DRAWING_NOT_PLAIN
                    drawings/G-D-01.svg | stroke="black" | fill="url(https://x.org/a)" | DRAWING_NOT_PLAIN
                    drawings/G-D-01.svg | <svg | <!DOCTYPE svg><svg | NOT_XML
                    drawings/G-D-01.svg | http://www.w3.org/2000/svg | http://www.w3.org/1999/xhtml | NOT_SVG
                    samples.json | "category": "G5" | "category": "G4" | SAMPLE_WRONG
                    samples.json | "hourlyFlow": 500 | "hourlyFlow": -500 | SAMPLE_REFUSED
                    samples.json | "indoorLength": 12.5, |  | KIT_FAILS
                    """)
    void aPackWithOneThingWrongIsRefusedByName(String file, String piece, String by, String code) {
        PackCheck check = PackCheck.of(
                TestPacks.gas().replace(file, piece, by == null ? "" : by).content());

        assertThat(check.passed()).isFalse();
        assertThat(check.findings()).extracting(PackFinding::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "pack.json",
        "classification.dmn",
        "form.schema.json",
        "samples.json",
        "drawings/G-D-01.svg",
    })
    void aMissingFileIsNamed(String file) {
        assertThat(PackCheck.of(TestPacks.gas().without(file).content()).findings())
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("FILE_MISSING");
                    assertThat(finding.where()).isEqualTo(file);
                });
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(codes(TestPacks.gas().with("pack.json", new byte[] {'{', (byte) 0xff})))
                .contains("NOT_UTF8");
        assertThat(codes(TestPacks.gas().with("pack.json", "{} {}"))).contains("NOT_JSON");
        assertThat(codes(TestPacks.gas().with("pack.json", ""))).contains("NOT_JSON");
        assertThat(codes(TestPacks.gas().with("samples.json", "{\"a\":1,\"a\":2}")))
                .contains("NOT_JSON");
    }

    @Test
    void aPackThatIsTooLargeIsNotReadAtAll() {
        assertThat(codes(TestPacks.gas().with("reference/a.json", new byte[(1 << 20) + 1])))
                .containsExactly("FILE_TOO_LARGE");
        TestPacks many = TestPacks.gas();
        for (int i = 0; i < 6; i++) {
            many = many.with("reference/" + i + ".json", new byte[1 << 20]);
        }
        assertThat(codes(many)).containsExactly("PACK_TOO_LARGE");
    }

    @Test
    void whatIsNestedWithoutEndIsRefusedLikeAnythingElse() {
        int deep = 100_000;
        assertThat(codes(TestPacks.gas()
                        .with(
                                "drawings/G-D-01.svg",
                                "<svg xmlns='http://www.w3.org/2000/svg'>" + "<g>".repeat(deep) + "</g>".repeat(deep)
                                        + "</svg>")))
                .contains("NOT_XML");
        assertThat(codes(TestPacks.gas().with("samples.json", "[".repeat(deep) + "]".repeat(deep))))
                .contains("NOT_JSON");
        assertThat(codes(withQuantity("(".repeat(deep) + "indoorLength" + ")".repeat(deep))))
                .contains("FORMULA_NOT_ALLOWED");
        assertThat(codes(withQuantity("-".repeat(deep) + "indoorLength"))).contains("FORMULA_NOT_ALLOWED");
        assertThat(codes(withQuantity("if true then ".repeat(deep / 4) + "indoorLength")))
                .contains("FORMULA_NOT_ALLOWED");
    }

    private static TestPacks withQuantity(String formula) {
        return TestPacks.gas().replace("kits/G1-STANDARD.json", "\"indoorLength * 1.05\"", '"' + formula + '"');
    }

    @Test
    void aLimitWithoutSourceIsRefused() {
        String text = TestPacks.gas().content().text("pack.json").orElseThrow();
        String without = text.replaceAll("(?s),\\s*\"source\": \\{.*?\"article\": \"[^\"]*\"\\s*\\}", "");

        assertThat(codes(TestPacks.gas().with("pack.json", without))).contains("LIMIT_WITHOUT_SOURCE");
    }

    @Test
    void aGapThatTheFormNeverLetsThroughIsOnlyAWarning() {
        PackCheck check = PackCheck.of(TestPacks.gas()
                .replace("classification.dmn", "&lt;= 3<", "[1..3]<")
                .content());

        assertThat(check.findings())
                .filteredOn(finding -> finding.code().equals("GAP"))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        assertThat(PackCheck.of(TestPacks.gasAsWorded().content()).findings()).allSatisfy(finding -> {
            assertThat(finding.message().zh()).isNotBlank();
            assertThat(finding.message().en()).isNotBlank();
            assertThat(finding.message().zh()).isNotEqualTo(finding.message().en());
        });
    }

    private static List<PackFinding> asWorded(String code) {
        return PackCheck.of(TestPacks.gasAsWorded().content()).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private static List<String> codes(TestPacks pack) {
        return PackCheck.of(pack.content()).findings().stream()
                .map(PackFinding::code)
                .toList();
    }
}
