package org.jietong.survey.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which period a day lies. */
class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "DAY,2026-02-28,2026-02-28",
        "WEEK,2026-01-01,2025-12-29",
        "WEEK,2026-01-04,2025-12-29",
        "WEEK,2026-01-05,2026-01-05",
        "MONTH,2024-02-29,2024-02-01",
        "QUARTER,2026-03-31,2026-01-01",
        "QUARTER,2026-04-01,2026-04-01",
        "QUARTER,2026-12-31,2026-10-01"
    })
    void aDayLiesInThePeriodThatBeganLast(Period period, LocalDate day, LocalDate start) {
        assertThat(period.startOf(day)).isEqualTo(start);
    }
}
