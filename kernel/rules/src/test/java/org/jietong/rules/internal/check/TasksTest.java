package org.jietong.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.CheckItem;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.engine.DmnRuleEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack says of each task who sees to it, what it comes after, for whom it is, and what has to be looked at (R2.1). */
class TasksTest {
    private static final String TEST = "\"code\": \"PRESSURE_TEST\",";
    private static final String WORK = """
            "code": "PRESSURE_TEST",
            "owner": "INSPECTOR",
            "after": ["SITE_SURVEY"],
            "when": "hourlyFlow > 20",
            "source": {"zh": "缺省", "en": "Default"},
            "checks": [
              {"code": "TIGHT", "text": {"zh": "不漏", "en": "Tight"}, "kind": "YES_NO", "required": true, "mustBe": true},
              {"code": "PRESSURE", "text": {"zh": "压力", "en": "Pressure"}, "kind": "NUMBER", "required": false,
               "unit": {"zh": "兆帕", "en": "MPa"}, "least": "0.3", "most": "0.5"}
            ],
            """;

    private static PackContent content(String work) {
        return TestPacks.gas().replace("pack.json", TEST, work).content();
    }

    private static PackCheck checked(String work) {
        return PackCheck.of(content(work));
    }

    private static TaskTemplate pressureTest(PackCheck check) {
        return category(check.pack().orElseThrow()).tasks().get(1);
    }

    private static Category category(RulePack pack) {
        return pack.category("G2").orElseThrow();
    }

    @Test
    void aPackThatSaysNothingOfOwnersOrderAndCheckListsIsReadAsBefore() {
        TaskTemplate task = pressureTest(checked(TEST));
        assertThat(task).isEqualTo(new TaskTemplate("PRESSURE_TEST", task.name(), task.stage(), Optional.empty()));
    }

    @Test
    void ownerOrderConditionAndCheckListAreReadWithTheirSource() {
        PackCheck check = checked(WORK);
        assertThat(check.findings().stream().filter(finding -> finding.where().contains("/tasks")))
                .isEmpty();
        TaskTemplate task = pressureTest(check);
        assertThat(task.owner()).isEqualTo(TaskTemplate.Owner.INSPECTOR);
        assertThat(task.after()).containsExactly("SITE_SURVEY");
        assertThat(task.source().orElseThrow().en()).isEqualTo("Default");
        assertThat(task.checks()).extracting(CheckItem::code).containsExactly("TIGHT", "PRESSURE");
        assertThat(task.checks().get(0).mustBe()).contains(true);
        assertThat(task.checks().get(1).measure().orElseThrow().admits(new BigDecimal("0.50")))
                .isTrue();
        assertThat(task.checks().get(1).measure().orElseThrow().admits(new BigDecimal("0.51")))
                .isFalse();
    }

    @Test
    void aTaskIsThereWhereItsConditionHoldsAndNotWhereItCannotBeSaid() {
        PackContent content = content(WORK);
        RulePack pack = PackCheck.of(content).pack().orElseThrow();
        DmnRuleEngine engine = DmnRuleEngine.over(digest -> Optional.of(content));
        assertThat(codes(engine, pack, Map.of("hourlyFlow", new BigDecimal("20.01"))))
                .containsExactly("SITE_SURVEY", "PRESSURE_TEST");
        assertThat(codes(engine, pack, Map.of("hourlyFlow", new BigDecimal("20"))))
                .containsExactly("SITE_SURVEY");
        assertThat(codes(engine, pack, Map.of())).containsExactly("SITE_SURVEY");
    }

    private static List<String> codes(DmnRuleEngine engine, RulePack pack, Map<String, ?> facts) {
        return engine.tasks(pack, category(pack), Facts.of(facts)).stream()
                .map(TaskTemplate::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ["SITE_SURVEY"]       | ["SURVEY"]                    | UNKNOWN_TASK
            ["SITE_SURVEY"]       | ["SITE_SURVEY","PRESSURE_TEST"] | TASK_CYCLE
            ["SITE_SURVEY"]       | "SITE_SURVEY"                 | WRONG_VALUE
            "INSPECTOR"           | "CLERK"                       | WRONG_VALUE
            "hourlyFlow > 20"     | "hourlyFlow >"                | FORMULA_INVALID
            "hourlyFlow > 20"     | "hourlyFlow + 1"              | CONDITION_NOT_YES_OR_NO
            "hourlyFlow > 20"     | 20                            | WRONG_VALUE
            "code": "TIGHT"       | "code": "PRESSURE"            | DUPLICATE_CODE
            "kind": "YES_NO"      | "kind": "TEXT"                | FIELD_OF_OTHER_KIND
            "least": "0.3"        | "least": "0.6"                | RANGE_EMPTY
            "unit": {"zh": "兆帕", "en": "MPa"}, | `` | TEXT_MISSING
            "required": true      | "required": "yes"             | WRONG_VALUE
            "en": "Tight"         | "en": ""                      | TEXT_MISSING
            """)
    void whatIsWrongWithATaskIsNamedAndRefusesThePack(String piece, String by, String code) {
        PackCheck check = checked(WORK.replace(piece, by));
        assertThat(check.passed()).isFalse();
        assertThat(check.findings()).extracting(PackFinding::code).contains(code);
    }

    @Test
    void workOfTheFirstStageDoesNotWaitForWorkOfTheSecond() {
        PackCheck check = PackCheck.of(TestPacks.gas()
                .replace(
                        "pack.json",
                        "\"code\": \"SITE_SURVEY\",",
                        "\"code\": \"SITE_SURVEY\", \"after\": [\"PRESSURE_TEST\"],")
                .content());
        assertThat(check.findings()).extracting(PackFinding::code).contains("TASK_AFTER_LATER_STAGE");
    }
}
