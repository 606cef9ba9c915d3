package org.jietong.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.time.Shanghai.at;
import static org.jietong.core.internal.time.Shanghai.days;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jietong.api.time.CountedDay;
import org.jietong.api.time.CountedDay.Why;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessHoursCountingTest {

    private static Deadline deadline(String start, String days) {
        return Shanghai.deadline(start, days, Counting.BUSINESS_HOURS);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03 07:00, 0.5, 2026-03-03 12:00",
        "2026-03-03 07:00, 1, 2026-03-03 18:00",
        "2026-03-03 10:00, 0.5, 2026-03-03 16:00",
        "2026-03-03 10:00, 1, 2026-03-04 10:00",
        "2026-03-03 12:00, 0.5, 2026-03-03 18:00",
        "2026-03-03 13:00, 0.5, 2026-03-03 18:00",
        "2026-03-03 13:00, 1.5, 2026-03-04 18:00",
        "2026-03-03 18:00, 0.5, 2026-03-04 12:00",
        "2026-03-03 19:00, 1.5, 2026-03-05 12:00",
        "2026-03-03 23:59:59, 1, 2026-03-04 18:00"
    })
    void onlySessionTimeCountsFromTheInstantOfAcceptance(String start, String days, String expected) {
        assertThat(deadline(start, days).at()).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 2026-02-24 12:00", "1, 2026-02-24 18:00", "1.5, 2026-02-25 12:00"})
    void acceptedOnAHolidayTheClockRunsFromTheNextOpening(String days, String expected) {
        assertThat(deadline("2026-02-18 10:00", days).at()).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 2026-02-14 16:00", "1, 2026-02-24 10:00", "6.5, 2026-03-02 16:00"})
    void acceptedOnAMakeUpSaturdayItRunsAtOnce(String days, String expected) {
        assertThat(deadline("2026-02-14 10:00", days).at()).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13 10:00, 1, 2026-02-14 10:00",
        "2026-02-13 10:00, 1.5, 2026-02-14 16:00",
        "2026-02-13 10:00, 3.5, 2026-02-25 16:00",
        "2026-09-30 09:00, 6.5, 2026-10-14 15:00",
        "2026-09-30 13:00, 1.5, 2026-10-08 18:00",
        "2025-12-31 17:00, 1, 2026-01-04 17:00"
    })
    void overHolidaysTheClockStandsStill(String start, String days, String expected) {
        assertThat(deadline(start, days).at()).isEqualTo(at(expected));
        assertThat(deadline(start, days).provisional()).isFalse();
    }

    @Test
    void overANewYearWithoutAScheduleTheDeadlineIsProvisional() {
        assertThat(deadline("2026-12-31 17:00", "1").at()).isEqualTo(at("2027-01-01 17:00"));
        assertThat(deadline("2026-12-31 17:00", "1").provisional()).isTrue();
        assertThat(deadline("2026-12-31 08:30", "1").provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // A quarter of the old day is left, so three quarters of the new day of eight hours: six hours.
        "2026-06-30 16:15, 1, 2026-07-01 17:00",
        // A third is left; a sixth of eight hours is an hour and twenty minutes.
        "2026-06-30 15:40, 0.5, 2026-07-01 09:20",
        // A second is left; 25199/25200 of eight hours are 28798.857… seconds.
        "2026-06-30 17:59:59, 1, 2026-07-01 18:59:59"
    })
    void atAChangeOfTimetableAPartOfADayIsConvertedByTheLengthsOfTheDays(String start, String days, String expected) {
        var timetables = Shanghai.summerFrom(LocalDate.of(2026, 7, 1));

        assertThat(Shanghai.WORKING_TIME
                        .deadline(at(start), days(days), Counting.BUSINESS_HOURS, timetables)
                        .orElseThrow()
                        .at())
                .isEqualTo(at(expected));
    }

    @Test
    void aPartOfASecondIsRoundedUp() {
        var start = at("2026-03-03 10:00").plusMillis(300);

        assertThat(Shanghai.WORKING_TIME
                        .deadline(start, BigDecimal.ONE, Counting.BUSINESS_HOURS, Shanghai.STANDARD)
                        .orElseThrow()
                        .at())
                .isEqualTo(at("2026-03-04 10:00:01"));
    }

    @Test
    void theDaysShownAddUpThoughTheyAreRounded() {
        // 10 minutes of 420 are left on the first day: 0.0238 of a day; 0.4762 follow on Monday.
        assertThat(deadline("2026-03-06 17:50", "0.5").days())
                .containsExactly(
                        new CountedDay(LocalDate.of(2026, 3, 6), days("0.0238"), Why.WORKING_DAY, Optional.empty()),
                        new CountedDay(LocalDate.of(2026, 3, 7), days("0"), Why.WEEKEND, Optional.empty()),
                        new CountedDay(LocalDate.of(2026, 3, 8), days("0"), Why.WEEKEND, Optional.empty()),
                        new CountedDay(LocalDate.of(2026, 3, 9), days("0.4762"), Why.WORKING_DAY, Optional.empty()));
    }
}
