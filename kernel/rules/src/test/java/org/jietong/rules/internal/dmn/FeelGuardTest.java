package org.jietong.rules.internal.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.check.PackCheck;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeelGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count(for i in 1..1000000000 return i)",
                "count(for i in 1 .. gasPoints * 1000000000 return i)",
                "sum(for a in appliances return sum(for b in appliances return b.count))",
                "sum(for a in appliances, b in appliances, c in appliances return 1)",
                "if some x in 1..1000000000 satisfies x < 0 then 1 else 2",
                "10 ** 999999999",
                "9 ^ 9",
                "string length(string(10 * 10))",
                "number(\"1\", \",\", \".\")",
                "count(concatenate(appliances, appliances))",
                "count(flatten(appliances))",
                "count(appliances[count(appliances[count(appliances) > 0]) > 0])",
                "sum/**/(1)",
                "{f: function(n) f(n)}.f(1)",
                "count(split(\"a\", \"b\"))",
                "replace(\"a\", \"b\", \"c\")",
                "(sum)(1) + whatever(2)"
            })
    void aFormulaWhoseWorkTheFactsDoNotBoundIsRefusedWithoutBeingTried(String formula) {
        TestPacks pack = TestPacks.gas()
                .replace("kits/G1-STANDARD.json", "\"gasPoints + 1\"", "\"" + formula.replace("\"", "\\\"") + "\"");

        PackCheck check =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> PackCheck.of(pack.content()));

        assertThat(FeelGuard.admits(formula)).isFalse();
        assertThat(check.findings()).anyMatch(finding -> finding.code().equals("FORMULA_NOT_ALLOWED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gasPoints + 1",
                "if list contains([\"A\", \"B\"], meterPlace) then 2 else (3 + 4) * 5",
                "ceiling((if indoorLength = null then 5 else indoorLength) / 1.5)",
                "sum(for a in appliances return a.count)",
                "if some a in appliances satisfies a.count > 3 then 1 else 0",
                "round half up(hourlyFlow, 2)",
                "not(\"A\", \"B\")",
                "[1..1000]",
                "(100..1000]",
                "hourlyFlow in [1..10] and gasPoints between 1 and 3",
                "count(appliances[count > 1])",
                "> 1000",
                "-",
                "max(1, min(2, 3)) and (true or false)",
                "\"text with for i in 1..9 and ** in it\""
            })
    void plainArithmeticIsAdmitted(String formula) {
        assertThat(FeelGuard.admits(formula)).isTrue();
    }

    @Test
    void aHugeFormulaIsRefused() {
        assertThat(FeelGuard.admits("1 + ".repeat(300) + "1")).isFalse();
        assertThat(FeelGuard.admits("(".repeat(21) + "1" + ")".repeat(21))).isFalse();
    }
}
