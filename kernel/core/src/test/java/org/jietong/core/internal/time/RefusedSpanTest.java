package org.jietong.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedSpanTest {
    private static final Instant START = Shanghai.at("2026-03-03 10:00");

    private static Outcome<Deadline> deadline(Instant start, String days, Counting counting) {
        return Shanghai.WORKING_TIME.deadline(start, new BigDecimal(days), counting, Shanghai.STANDARD);
    }

    @ParameterizedTest
    @CsvSource({
        "0, CIVIL_CODE, NOT_POSITIVE",
        "-1.5, CIVIL_CODE, NOT_POSITIVE",
        "-1E-2147483647, BUSINESS_HOURS, NOT_POSITIVE",
        "1.25, CIVIL_CODE, NOT_A_HALF",
        "1E-2147483647, CIVIL_CODE, NOT_A_HALF",
        "3650.5, CIVIL_CODE, TOO_LARGE",
        "3650.0001, BUSINESS_HOURS, TOO_LARGE",
        "1E+2147483647, BUSINESS_HOURS, TOO_LARGE"
    })
    void aSpanThatCannotBeCountedIsRefused(String days, Counting counting, String code) {
        Problem problem = deadline(START, days, counting).problem().orElseThrow();

        assertThat(problem.type()).isEqualTo(ProblemType.INVALID_REQUEST);
        assertThat(problem.violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/workingDays", code));
    }

    @ParameterizedTest
    @CsvSource({
        "3650, CIVIL_CODE",
        "3650, BUSINESS_HOURS",
        "0.50, CIVIL_CODE",
        "3E+3, CIVIL_CODE",
        "0.0001, BUSINESS_HOURS",
        "1E-2147483647, BUSINESS_HOURS"
    })
    void aSpanAtTheBoundsIsCounted(String days, Counting counting) {
        assertThat(deadline(START, days, counting).problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "1999-12-31T15:59:59Z",
                "2100-12-31T16:00:00Z",
                "+1000000000-12-31T23:59:59Z"
            })
    void aStartOutsideTheYears2000To2100IsRefused(String start) {
        assertThat(deadline(Instant.parse(start), "1", Counting.CIVIL_CODE)
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/start", "OUT_OF_RANGE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31T16:00:00Z", "2100-12-31T15:59:59Z"})
    void theFirstAndTheLastInstantAreCountedOverTheLongestSpan(String start) {
        assertThat(deadline(Instant.parse(start), "3650", Counting.CIVIL_CODE).problem())
                .isEmpty();
        assertThat(deadline(Instant.parse(start), "3650", Counting.BUSINESS_HOURS)
                        .problem())
                .isEmpty();
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        assertThat(deadline(Instant.MIN, "0", Counting.CIVIL_CODE)
                        .problem()
                        .orElseThrow()
                        .violations())
                .hasSize(2);
    }

    @Test
    void aReadingThatCannotBeIsADefectOfTheCaller() {
        var ledger = Shanghai.ledger("2026-03-03 10:00");
        var working = Shanghai.WORKING_TIME;

        assertThatThrownBy(() ->
                        working.read(ledger, new BigDecimal("1.25"), Counting.CIVIL_CODE, Shanghai.STANDARD, START))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(
                        () -> working.read(ledger, BigDecimal.ONE, Counting.CIVIL_CODE, Shanghai.STANDARD, Instant.MAX))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> working.read(ledger, BigDecimal.ONE, Counting.CIVIL_CODE, List.of(), START))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
