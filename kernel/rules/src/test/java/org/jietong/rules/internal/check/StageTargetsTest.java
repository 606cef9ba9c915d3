package org.jietong.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.StageTarget;
import org.jietong.rules.internal.TestPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A category may set inner targets to whole stages (R2.16). */
class StageTargetsTest {
    private static final String SIMPLE = "\"simpleProject\": true,";
    private static final String STAGES = """
            "stages": [
              {"stage": "ACCEPTANCE", "targetWorkingDays": "0.5", "source": {"zh": "缺省", "en": "Default"}},
              {"stage": "CONNECTION", "targetWorkingDays": "1", "source": {"zh": "缺省", "en": "Default"}}
            ],
            """;

    private static PackCheck checked(String stages) {
        return PackCheck.of(
                TestPacks.gas().replace("pack.json", SIMPLE, SIMPLE + stages).content());
    }

    private static List<PackFinding> ofTheStages(PackCheck check) {
        return check.findings().stream()
                .filter(finding -> finding.where().contains("/stages"))
                .toList();
    }

    private static Category simple(PackCheck check) {
        return check.pack().orElseThrow().categories().stream()
                .filter(Category::simpleProject)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPackThatSaysNothingOfStagesIsReadAsBefore() {
        assertThat(simple(checked("")).stages()).isEmpty();
    }

    @Test
    void targetsOfStagesAreReadWithTheirSource() {
        PackCheck check = checked(STAGES);
        assertThat(check.passed()).isTrue();
        assertThat(ofTheStages(check)).isEmpty();
        assertThat(simple(check).stages())
                .extracting(StageTarget::stage)
                .containsExactly(Stage.ACCEPTANCE, Stage.CONNECTION);
        assertThat(simple(check).stages().get(0).workingDays()).isEqualTo(new BigDecimal("0.5"));
        assertThat(simple(check).stages().get(0).source().en()).isEqualTo("Default");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "targetWorkingDays": "0.5" | "targetWorkingDays": "0.3" | LIMIT_NOT_IN_HALVES
            "targetWorkingDays": "0.5" | "targetWorkingDays": "0"   | LIMIT_NOT_IN_HALVES
            "targetWorkingDays": "0.5" | "targetWorkingDays": 0.5   | WRONG_VALUE
            "stage": "ACCEPTANCE"      | "stage": "SURVEY"          | WRONG_VALUE
            "stage": "ACCEPTANCE"      | "stage": "CONNECTION"      | DUPLICATE_CODE
            "en": "Default"            | "en": ""                   | TEXT_MISSING
            """)
    void whatIsWrongWithATargetIsNamedAndRefusesThePack(String piece, String by, String code) {
        PackCheck check = checked(STAGES.replaceFirst(piece, by));
        assertThat(check.passed()).isFalse();
        assertThat(ofTheStages(check)).extracting(PackFinding::code).contains(code);
    }

    @Test
    void aConnectionStageThatIsLongerThanTheLimitIsWarnedOf() {
        PackCheck check = checked(STAGES.replace("\"1\"", "\"9\""));
        assertThat(check.passed()).isTrue();
        assertThat(ofTheStages(check)).extracting(PackFinding::code).containsExactly("TARGET_BEYOND_LIMIT");
    }
}
