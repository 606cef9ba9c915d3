package org.jietong.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockEntry.Kind;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.ClockReading.State;
import org.jietong.api.time.CountedDay;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Deadline;
import org.jietong.api.time.Timetable;

/** What the index answers is what a walk over days and minutes finds, for starts from 2019 to 2027. */
class WorkingTimePropertiesTest {
    private static final IndexedCalendar CALENDAR = new IndexedCalendar(Shanghai.SHIPPED);

    /** A start on a whole minute with timetables that change from none to thirty days after it. */
    record Situation(LocalDateTime start, List<Timetable> timetables) {}

    /** The clock stands, from so many minutes after the start, for so many minutes. */
    record Pause(int after, int length) {

        Stretch from(LocalDateTime start) {
            return new Stretch(
                    start.plusMinutes(after), start.plusMinutes(after).plusMinutes(length));
        }
    }

    @Provide
    Arbitrary<Situation> situations() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 3286).map(LocalDate.of(2019, 1, 1)::plusDays);
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 1439);
        Arbitrary<Integer> changes = Arbitraries.integers().between(-30, 30);
        return Combinators.combine(dates, minutes, changes)
                .as((date, minute, change) -> new Situation(
                        date.atStartOfDay().plusMinutes(minute),
                        change < 0 ? Shanghai.STANDARD : Shanghai.summerFrom(date.plusDays(change))));
    }

    @Provide
    Arbitrary<Pause> pauses() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20_000),
                        Arbitraries.integers().between(1, 10_000))
                .as(Pause::new);
    }

    private static Deadline deadline(Situation situation, int halves, Counting counting) {
        return Shanghai.WORKING_TIME
                .deadline(Shanghai.at(situation.start()), days(halves), counting, situation.timetables())
                .orElseThrow();
    }

    private static BigDecimal days(int halves) {
        return BigDecimal.valueOf(5L * halves, 1);
    }

    private static LocalDateTime naive(Situation situation, int halves, Counting counting, List<Stretch> stretches) {
        NaiveWalk walk = new NaiveWalk(situation.timetables(), stretches);
        return counting == Counting.CIVIL_CODE
                ? walk.civil(situation.start(), halves)
                : walk.sessionTime(situation.start(), halves);
    }

    @Property(tries = 100_000)
    void theNthWorkingDayIsTheOneThatAWalkFinds(
            @ForAll @IntRange(min = 0, max = 3286) int day, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate date = LocalDate.of(2019, 1, 1).plusDays(day);
        LocalDate found = NaiveWalk.nthWorkingDayAfter(date, n);

        assertThat(CALENDAR.isWorkingDay(date)).isEqualTo(NaiveWalk.isWorked(date));
        assertThat(CALENDAR.nthWorkingDayAfter(date, n)).isEqualTo(found);
        assertThat(CALENDAR.workingDaysBetween(date, found)).isEqualTo(n);
    }

    @Property(tries = 100_000)
    void theDeadlineIsTheOneThatAWalkFinds(
            @ForAll("situations") Situation situation,
            @ForAll @IntRange(min = 1, max = 20) int halves,
            @ForAll Counting counting) {
        assertThat(deadline(situation, halves, counting).at())
                .isEqualTo(Shanghai.at(naive(situation, halves, counting, List.of())));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void aLongSpanEndsWhereAWalkEnds(
            @ForAll("situations") Situation situation,
            @ForAll @IntRange(min = 1, max = 500) int halves,
            @ForAll Counting counting) {
        assertThat(deadline(situation, halves, counting).at())
                .isEqualTo(Shanghai.at(naive(situation, halves, counting, List.of())));
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void theDaysShownAddUpToTheWorkingDays(
            @ForAll("situations") Situation situation,
            @ForAll @IntRange(min = 1, max = 40) int halves,
            @ForAll Counting counting) {
        Deadline deadline = deadline(situation, halves, counting);
        List<CountedDay> days = deadline.days();

        assertThat(sum(days)).isEqualByComparingTo(days(halves));
        assertThat(days)
                .allMatch(day -> day.counted().signum() >= 0 && day.counted().compareTo(BigDecimal.ONE) <= 0);
        assertThat(days.get(0).date()).isEqualTo(situation.start().toLocalDate());
        assertThat(days.get(days.size() - 1).date()).isEqualTo(LocalDate.ofInstant(deadline.at(), Shanghai.ZONE));
        assertThat(deadline.provisional())
                .isEqualTo(days.stream().anyMatch(day -> day.date().getYear() > 2026));
    }

    private static BigDecimal sum(List<CountedDay> days) {
        return days.stream().map(CountedDay::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void moreDaysOrALaterStartNeverMakeAnEarlierDeadline(
            @ForAll("situations") Situation situation,
            @ForAll @IntRange(min = 1, max = 20) int halves,
            @ForAll @IntRange(min = 0, max = 10_000) int minutes,
            @ForAll Counting counting) {
        Instant at = deadline(situation, halves, counting).at();
        Situation later = new Situation(situation.start().plusMinutes(minutes), situation.timetables());

        assertThat(deadline(situation, halves + 1, counting).at()).isAfter(at);
        assertThat(deadline(later, halves, counting).at()).isAfterOrEqualTo(at);
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void withSuspensionsTheDeadlineIsTheOneThatAWalkFinds(
            @ForAll("situations") Situation situation,
            @ForAll @Size(max = 3) List<@From("pauses") Pause> pauses,
            @ForAll @IntRange(min = 1, max = 20) int halves,
            @ForAll Counting counting) {
        List<Stretch> stretches =
                pauses.stream().map(pause -> pause.from(situation.start())).toList();
        ClockReading reading = Shanghai.WORKING_TIME.read(
                ledger(situation.start(), stretches),
                days(halves),
                counting,
                situation.timetables(),
                Shanghai.at(situation.start().plusDays(60)));

        assertThat(reading.deadline().orElseThrow().at())
                .isEqualTo(Shanghai.at(naive(situation, halves, counting, stretches)));
        assertThat(sum(reading.deadline().orElseThrow().days())).isEqualByComparingTo(days(halves));
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void netTimeIsWithinTheLimitUpToTheDeadlineAndAboveItAfterwards(
            @ForAll("situations") Situation situation,
            @ForAll @Size(max = 3) List<@From("pauses") Pause> pauses,
            @ForAll @IntRange(min = 1, max = 20) int halves,
            @ForAll @IntRange(min = 0, max = 30_000) int stoppedAfter) {
        List<Stretch> stretches =
                pauses.stream().map(pause -> pause.from(situation.start())).toList();
        Instant stop = Shanghai.at(situation.start().plusMinutes(stoppedAfter));
        List<ClockEntry> ledger = Shanghai.stopped(ledger(situation.start(), stretches), stop);
        ClockReading civil =
                Shanghai.WORKING_TIME.read(ledger, days(halves), Counting.CIVIL_CODE, situation.timetables(), stop);
        ClockReading hours =
                Shanghai.WORKING_TIME.read(ledger, days(halves), Counting.BUSINESS_HOURS, situation.timetables(), stop);

        assertThat(civil.netWorkingDays().compareTo(days(halves)) <= 0)
                .isEqualTo(!stop.isAfter(civil.deadline().orElseThrow().at()))
                .isEqualTo(civil.state() == State.STOPPED_IN_TIME);
        assertThat(hours.netWorkingDays().compareTo(days(halves)) <= 0 || hours.state() == State.STOPPED_LATE)
                .isTrue();
        assertThat(civil.netWorkingDays()).isLessThanOrEqualTo(civil.grossWorkingDays());
        assertThat(hours.netWorkingDays()).isLessThanOrEqualTo(hours.grossWorkingDays());
    }

    private static List<ClockEntry> ledger(LocalDateTime start, List<Stretch> stretches) {
        List<ClockEntry> entries = new ArrayList<>();
        entries.add(Shanghai.entry(Kind.STARTED, Shanghai.at(start)));
        for (Stretch stretch : stretches) {
            entries.add(Shanghai.entry(Kind.SUSPENDED, Shanghai.at(stretch.from())));
            entries.add(Shanghai.entry(Kind.RESUMED, Shanghai.at(stretch.to())));
        }
        return entries;
    }
}
