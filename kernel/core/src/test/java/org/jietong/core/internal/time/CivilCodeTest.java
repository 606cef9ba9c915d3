package org.jietong.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.time.Shanghai.at;
import static org.jietong.core.internal.time.Shanghai.days;

import java.time.LocalDate;
import java.util.Arrays;
import org.jietong.api.time.CountedDay;
import org.jietong.api.time.CountedDay.Why;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CivilCodeTest {

    private static Deadline deadline(String start, String days) {
        return Shanghai.deadline(start, days, Counting.CIVIL_CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-03 00:00",
                "2026-03-03 07:00",
                "2026-03-03 08:30",
                "2026-03-03 12:00",
                "2026-03-03 13:00",
                "2026-03-03 18:00",
                "2026-03-03 23:59:59"
            })
    void theHourOfAcceptanceMakesNoDifference(String start) {
        assertThat(deadline(start, "1").at()).isEqualTo(at("2026-03-04 18:00"));
        assertThat(deadline(start, "0.5").at()).isEqualTo(at("2026-03-04 12:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 2026-03-03 12:00",
        "1, 2026-03-03 18:00",
        "1.5, 2026-03-04 12:00",
        "3.5, 2026-03-06 12:00",
        "4, 2026-03-06 18:00",
        "6.5, 2026-03-11 12:00",
        "8, 2026-03-12 18:00",
        "9, 2026-03-13 18:00"
    })
    void aWholeDayEndsAtCloseOfBusinessAndAHalfAtCloseOfTheMorning(String days, String expected) {
        assertThat(deadline("2026-03-02 10:00", days).at()).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 2026-02-24 12:00", "1, 2026-02-24 18:00", "1.5, 2026-02-25 12:00", "6.5, 2026-03-03 12:00"})
    void acceptedOnAHolidayTheFirstWorkingDayAfterItIsDayOne(String days, String expected) {
        assertThat(deadline("2026-02-18 10:00", days).at()).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 2026-02-24 12:00", "1, 2026-02-24 18:00", "3.5, 2026-02-27 12:00", "5, 2026-02-28 18:00"})
    void acceptedOnAMakeUpSaturdayThatSaturdayDoesNotCount(String days, String expected) {
        assertThat(deadline("2026-02-14 10:00", days).at()).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 2026-02-14 12:00", "1.5, 2026-02-24 12:00", "3.5, 2026-02-26 12:00", "6.5, 2026-03-02 12:00"})
    void overTheSpringFestivalMakeUpSaturdaysCountAndTheFestivalDoesNot(String days, String expected) {
        assertThat(deadline("2026-02-13 16:00", days).at()).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-24 09:00, 4, 2026-10-08 18:00",
        "2026-09-30 09:00, 1.5, 2026-10-09 12:00",
        "2026-09-30 09:00, 6.5, 2026-10-15 12:00",
        "2026-09-18 09:00, 1, 2026-09-20 18:00",
        "2025-09-30 17:00, 3.5, 2025-10-13 12:00"
    })
    void overTheNationalDay(String start, String days, String expected) {
        assertThat(deadline(start, days).at()).isEqualTo(at(expected));
    }

    @Test
    void overANewYearWithAScheduleTheDeadlineIsFirm() {
        Deadline deadline = deadline("2025-12-31 15:00", "1.5");

        assertThat(deadline.at()).isEqualTo(at("2026-01-05 12:00"));
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void overANewYearWithoutAScheduleTheDeadlineIsProvisionalAndFollowsTheWeek() {
        Deadline deadline = deadline("2026-12-31 15:00", "1.5");

        assertThat(deadline.at()).isEqualTo(at("2027-01-04 12:00"));
        assertThat(deadline.provisional()).isTrue();
    }

    @Test
    void aDeadlineOnTheLastDayOfTheLastScheduleIsFirm() {
        assertThat(deadline("2026-12-30 10:00", "1").provisional()).isFalse();
        assertThat(deadline("2026-12-30 10:00", "1").at()).isEqualTo(at("2026-12-31 18:00"));
    }

    @Test
    void acceptedBeforeTheFirstScheduleTheDeadlineIsProvisional() {
        assertThat(deadline("2018-12-28 10:00", "3").provisional()).isTrue();
        // 29 December 2018 was a make-up Saturday and 30 December to 1 January were off by the schedule of 2019.
        assertThat(deadline("2018-12-28 10:00", "3").at()).isEqualTo(at("2019-01-03 18:00"));
    }

    @Test
    void everyDayIsExplained() {
        assertThat(deadline("2025-12-31 15:00", "1.5").days())
                .containsExactly(
                        day("2025-12-31", "0", Why.START_DAY),
                        day("2026-01-01", "0", Why.HOLIDAY, "元旦"),
                        day("2026-01-02", "0", Why.HOLIDAY, "元旦"),
                        day("2026-01-03", "0", Why.HOLIDAY, "元旦"),
                        day("2026-01-04", "1", Why.MAKE_UP_DAY, "元旦"),
                        day("2026-01-05", "0.5", Why.WORKING_DAY));
        assertThat(deadline("2026-03-06 15:00", "1").days())
                .containsExactly(
                        day("2026-03-06", "0", Why.START_DAY),
                        day("2026-03-07", "0", Why.WEEKEND),
                        day("2026-03-08", "0", Why.WEEKEND),
                        day("2026-03-09", "1", Why.WORKING_DAY));
    }

    @Test
    void theTimetableInForceOnTheLastDaySaysWhenItCloses() {
        var timetables = Shanghai.summerFrom(LocalDate.of(2026, 7, 1));
        var working = Shanghai.WORKING_TIME;

        assertThat(working.deadline(at("2026-06-29 10:00"), days("1"), Counting.CIVIL_CODE, timetables)
                        .orElseThrow()
                        .at())
                .isEqualTo(at("2026-06-30 18:00"));
        assertThat(working.deadline(at("2026-06-30 10:00"), days("1"), Counting.CIVIL_CODE, timetables)
                        .orElseThrow()
                        .at())
                .isEqualTo(at("2026-07-01 19:00"));
    }

    private static CountedDay day(String date, String counted, Why why, String... holiday) {
        return new CountedDay(
                LocalDate.parse(date),
                days(counted),
                why,
                Arrays.stream(holiday).findFirst());
    }
}
