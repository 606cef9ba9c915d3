package org.jietong.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.time.Shanghai.at;
import static org.jietong.core.internal.time.Shanghai.days;
import static org.jietong.core.internal.time.Shanghai.ledger;
import static org.jietong.core.internal.time.Shanghai.stopped;

import java.util.List;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.ClockReading.State;
import org.jietong.api.time.Counting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockReadingTest {

    private static ClockReading read(List<ClockEntry> ledger, String limit, Counting counting, String now) {
        return Shanghai.WORKING_TIME.read(ledger, days(limit), counting, Shanghai.STANDARD, at(now));
    }

    @Test
    void beforeAcceptanceNothingRuns() {
        ClockReading reading = read(List.of(), "4", Counting.CIVIL_CODE, "2026-03-02 10:00");

        assertThat(reading.state()).isEqualTo(State.NOT_STARTED);
        assertThat(reading.deadline()).isEmpty();
        assertThat(reading.remainingWorkingDays()).isEmpty();
        assertThat(reading.grossWorkingDays()).isZero();
    }

    /** Four working days from Monday 2 March end on Friday at 18:00. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02 10:00, 0, 4, ON_TRACK",
        "2026-03-02 23:00, 0, 4, ON_TRACK",
        "2026-03-03 08:30, 0, 4, ON_TRACK",
        "2026-03-03 08:30:01, 0.5, 3.5, ON_TRACK",
        "2026-03-03 12:00, 0.5, 3.5, ON_TRACK",
        "2026-03-03 12:00:01, 1, 3, ON_TRACK",
        "2026-03-05 18:00, 3, 1, ON_TRACK",
        "2026-03-05 18:00:01, 3.5, 0.5, AT_RISK",
        "2026-03-06 18:00, 4, 0, AT_RISK",
        "2026-03-06 18:00:01, 4.5, -0.5, OVERDUE",
        "2026-03-09 12:00, 4.5, -0.5, OVERDUE",
        "2026-03-09 12:00:01, 5, -1, OVERDUE"
    })
    void underTheCivilCodeTheRunningHalfDayCounts(String now, String elapsed, String remaining, State state) {
        ClockReading reading = read(ledger("2026-03-02 10:00"), "4", Counting.CIVIL_CODE, now);

        assertThat(reading.grossWorkingDays()).isEqualTo(days(elapsed));
        assertThat(reading.netWorkingDays()).isEqualTo(days(elapsed));
        assertThat(reading.remainingWorkingDays()).hasValue(days(remaining));
        assertThat(reading.state()).isEqualTo(state);
        assertThat(reading.deadline().orElseThrow().at()).isEqualTo(at("2026-03-06 18:00"));
    }

    /** One working day from Monday 10:00 ends on Tuesday at 10:00. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02 10:00, 0, 1, ON_TRACK",
        "2026-03-02 13:00, 0.2857, 0.7143, ON_TRACK",
        "2026-03-02 17:45, 0.75, 0.25, ON_TRACK",
        "2026-03-02 17:46, 0.7524, 0.2476, AT_RISK",
        "2026-03-03 10:00, 1, 0, AT_RISK",
        "2026-03-03 10:00:01, 1, 0, OVERDUE",
        "2026-03-03 13:00, 1.2857, -0.2857, OVERDUE"
    })
    void inBusinessHoursTheMinutesCount(String now, String elapsed, String remaining, State state) {
        ClockReading reading = read(ledger("2026-03-02 10:00"), "1", Counting.BUSINESS_HOURS, now);

        assertThat(reading.netWorkingDays()).isEqualTo(days(elapsed));
        assertThat(reading.remainingWorkingDays()).hasValue(days(remaining));
        assertThat(reading.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "CIVIL_CODE, 2026-03-02 10:00, 0, STOPPED_IN_TIME",
        "CIVIL_CODE, 2026-03-04 12:00, 1.5, STOPPED_IN_TIME",
        "CIVIL_CODE, 2026-03-04 12:00:01, 2, STOPPED_LATE",
        "BUSINESS_HOURS, 2026-03-03 16:00, 1.5, STOPPED_IN_TIME",
        "BUSINESS_HOURS, 2026-03-03 16:00:01, 1.5, STOPPED_LATE"
    })
    void aStopIsInTimeUpToTheDeadline(Counting counting, String stop, String net, State state) {
        ClockReading reading = read(stopped(ledger("2026-03-02 10:00"), at(stop)), "1.5", counting, "2026-05-11 10:00");

        assertThat(reading.state()).isEqualTo(state);
        assertThat(reading.netWorkingDays()).isEqualTo(days(net));
    }

    @Test
    void aSuspensionTakesOutEveryHalfDayItTouches() {
        List<ClockEntry> ledger = ledger("2026-03-02 10:00", "2026-03-04 10:00", "2026-03-05 09:00");
        ClockReading reading = read(ledger, "3.5", Counting.CIVIL_CODE, "2026-03-06 10:00");

        // Wednesday and Thursday morning do not count: three half-days more than Friday noon.
        assertThat(reading.deadline().orElseThrow().at()).isEqualTo(at("2026-03-09 18:00"));
        assertThat(reading.grossWorkingDays()).isEqualTo(days("3.5"));
        assertThat(reading.netWorkingDays()).isEqualTo(days("2"));
        assertThat(reading.state()).isEqualTo(State.ON_TRACK);
        assertThat(reading.deadline().orElseThrow().days())
                .extracting(day -> day.date().getDayOfMonth() + " " + day.counted() + " " + day.why())
                .containsExactly(
                        "2 0 START_DAY",
                        "3 1 WORKING_DAY",
                        "4 0 SUSPENDED",
                        "5 0.5 SUSPENDED",
                        "6 1 WORKING_DAY",
                        "7 0 WEEKEND",
                        "8 0 WEEKEND",
                        "9 1 WORKING_DAY");
    }

    @ParameterizedTest
    @CsvSource({
        // The festival alone is no working time.
        "2026-02-14 18:00, 2026-02-24 08:30, 2026-02-24 12:00",
        // A minute of Saturday afternoon and one of the first morning take two half-days.
        "2026-02-14 17:59, 2026-02-24 08:31, 2026-02-25 12:00",
        // Lunch is no working time either.
        "2026-02-14 12:00, 2026-02-14 14:30, 2026-02-24 12:00",
        // What begins after the deadline changes nothing.
        "2026-02-24 12:00, 2026-02-26 12:00, 2026-02-24 12:00",
        // Nor does what lies on the day of acceptance, which does not count.
        "2026-02-13 14:30, 2026-02-13 18:00, 2026-02-24 12:00"
    })
    void aSuspensionOverTheSpringFestivalTakesOutWorkingHalfDaysOnly(String from, String to, String expected) {
        ClockReading reading =
                read(ledger("2026-02-13 10:00", from, to), "1.5", Counting.CIVIL_CODE, "2026-02-26 13:00");

        assertThat(reading.deadline().orElseThrow().at()).isEqualTo(at(expected));
    }

    @Test
    void aSuspensionOnTheLastDayAfterTheDeadlineIsNoPartOfItsExplanation() {
        List<ClockEntry> ledger = ledger("2026-03-02 10:00", "2026-03-03 15:00", "2026-03-03 16:00");
        ClockReading reading = read(ledger, "0.5", Counting.CIVIL_CODE, "2026-03-04 10:00");

        assertThat(reading.deadline().orElseThrow().days())
                .extracting(day -> day.why().name())
                .containsExactly("START_DAY", "WORKING_DAY");
    }

    @Test
    void inBusinessHoursSuspendedWorkingTimeIsAddedExactly() {
        List<ClockEntry> ledger = ledger("2026-02-13 10:00", "2026-02-14 15:00", "2026-02-24 09:30");
        ClockReading reading = read(ledger, "1.5", Counting.BUSINESS_HOURS, "2026-02-24 10:30");

        // Nine and a half hours were used before; one is left from 09:30.
        assertThat(reading.deadline().orElseThrow().at()).isEqualTo(at("2026-02-24 10:30"));
        assertThat(reading.netWorkingDays()).isEqualTo(days("1.5"));
        assertThat(reading.grossWorkingDays()).isEqualTo(days("2.0714"));
    }

    @Test
    void whileTheClockStandsTheDeadlineIsTheOneIfItRanAgainNow() {
        List<ClockEntry> ledger = ledger("2026-03-02 10:00", "2026-03-03 09:00");
        ClockReading civil = read(ledger, "1", Counting.CIVIL_CODE, "2026-03-05 15:00");
        ClockReading hours = read(ledger, "1", Counting.BUSINESS_HOURS, "2026-03-05 15:00");

        assertThat(civil.state()).isEqualTo(State.SUSPENDED);
        assertThat(civil.deadline().orElseThrow().at()).isEqualTo(at("2026-03-06 18:00"));
        assertThat(civil.netWorkingDays()).isZero();
        assertThat(hours.state()).isEqualTo(State.SUSPENDED);
        // Six hours were used, one is left.
        assertThat(hours.deadline().orElseThrow().at()).isEqualTo(at("2026-03-05 16:00"));
        assertThat(hours.remainingWorkingDays()).hasValue(days("0.1429"));
    }

    @Test
    void aSuspensionWhileItStandsAlreadyAndOneRecordedLaterAreNotTakenOutTwice() {
        List<ClockEntry> ledger = ledger(
                "2026-03-02 10:00", "2026-03-03 09:00", "2026-03-04 09:00", "2026-03-03 15:00", "2026-03-04 11:00");
        ClockReading reading = read(ledger, "1", Counting.BUSINESS_HOURS, "2026-03-05 15:00");

        // Stood from Tuesday 09:00 to Wednesday 11:00; an hour was left.
        assertThat(reading.deadline().orElseThrow().at()).isEqualTo(at("2026-03-04 12:00"));
    }

    @Test
    void aStopEndsAnOpenSuspension() {
        List<ClockEntry> ledger = stopped(ledger("2026-03-02 10:00", "2026-03-03 09:00"), at("2026-03-10 10:00"));
        ClockReading reading = read(ledger, "0.5", Counting.CIVIL_CODE, "2026-05-11 10:00");

        assertThat(reading.state()).isEqualTo(State.STOPPED_IN_TIME);
        assertThat(reading.netWorkingDays()).isZero();
        assertThat(reading.grossWorkingDays()).isEqualTo(days("5.5"));
    }

    @Test
    void whoWasOverdueBeforeASuspensionStaysLate() {
        List<ClockEntry> ledger =
                stopped(ledger("2026-03-02 10:00", "2026-03-04 09:00", "2026-03-05 09:00"), at("2026-03-05 10:00"));

        assertThat(read(ledger, "1", Counting.CIVIL_CODE, "2026-03-05 10:00").state())
                .isEqualTo(State.STOPPED_LATE);
    }
}
