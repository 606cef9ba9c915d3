package org.jietong.core.internal.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.duty.DutyChange;
import org.jietong.api.duty.Rota;
import org.jietong.api.duty.Shift;
import org.jietong.api.journal.Actor;
import org.jietong.core.internal.fakes.Weekdays;
import org.junit.jupiter.api.Test;

/** Monday is 2 March 2026; 1 to 7 October 2026 are off, Saturday 10 October is worked. */
class PlanTest {
    private static final UUID ZHANG = new UUID(0, 1);
    private static final UUID LI = new UUID(0, 2);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime SIX = LocalTime.of(18, 0);
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");

    private final List<Shift> shifts = new ArrayList<>();
    private final List<DutyChange> changes = new ArrayList<>();

    private void weekly(UUID who, LocalTime from, LocalTime to, Shift.Holds holds, DayOfWeek... days) {
        Set<DayOfWeek> some = days.length == 0 ? EnumSet.allOf(DayOfWeek.class) : Set.of(days);
        shifts.add(new Shift(new UUID(1, shifts.size()), who, some, from, to, holds, MARCH, Optional.empty()));
    }

    private void single(UUID who, String day, LocalTime from, LocalTime to) {
        shifts.add(Shift.on(LocalDate.parse(day), new UUID(1, shifts.size()), who, from, to));
    }

    private void change(UUID who, String day, Optional<UUID> substitute) {
        changes.add(new DutyChange(
                new UUID(2, changes.size()),
                LocalDate.parse(day),
                who,
                substitute,
                new Actor(Actor.Kind.STAFF, "Supervisor")));
    }

    private boolean onDuty(UUID who, String local) {
        Instant at =
                LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        return new Plan(new Rota(shifts, changes), Weekdays.shipped())
                .onDuty(at)
                .test(who);
    }

    @Test
    void aWeeklyTurnHoldsOnItsDaysFromItsBeginningToBeforeItsEnd() {
        weekly(ZHANG, EIGHT, SIX, Shift.Holds.WORKING_DAYS, DayOfWeek.MONDAY);
        assertThat(onDuty(ZHANG, "2026-03-02T07:59")).isFalse();
        assertThat(onDuty(ZHANG, "2026-03-02T08:00")).isTrue();
        assertThat(onDuty(ZHANG, "2026-03-02T17:59")).isTrue();
        assertThat(onDuty(ZHANG, "2026-03-02T18:00")).isFalse();
        assertThat(onDuty(ZHANG, "2026-03-03T09:00")).isFalse();
    }

    @Test
    void workingDaysFollowTheCalendarWithHolidaysAndMakeUpDays() {
        weekly(ZHANG, EIGHT, SIX, Shift.Holds.WORKING_DAYS);
        assertThat(onDuty(ZHANG, "2026-10-05T09:00")).isFalse();
        assertThat(onDuty(ZHANG, "2026-10-10T09:00")).isTrue();
        assertThat(onDuty(ZHANG, "2026-10-17T09:00")).isFalse();
    }

    @Test
    void holidayDutyHoldsOnDaysOffAlone() {
        weekly(ZHANG, EIGHT, SIX, Shift.Holds.DAYS_OFF);
        assertThat(onDuty(ZHANG, "2026-10-05T09:00")).isTrue();
        assertThat(onDuty(ZHANG, "2026-10-09T09:00")).isFalse();
        assertThat(onDuty(ZHANG, "2026-10-10T09:00")).isFalse();
    }

    @Test
    void aTurnThroughTheNightBelongsToTheDayOnWhichItBegins() {
        weekly(ZHANG, LocalTime.of(20, 0), EIGHT, Shift.Holds.EVERY_DAY, DayOfWeek.SUNDAY);
        assertThat(onDuty(ZHANG, "2026-03-08T23:00")).isTrue();
        assertThat(onDuty(ZHANG, "2026-03-09T07:59")).isTrue();
        assertThat(onDuty(ZHANG, "2026-03-09T08:00")).isFalse();
        assertThat(onDuty(ZHANG, "2026-03-09T20:00")).isFalse();
    }

    @Test
    void whoeverTakesADayOverHasAllItsTurnsAndTheOtherNone() {
        weekly(ZHANG, EIGHT, SIX, Shift.Holds.WORKING_DAYS, DayOfWeek.MONDAY);
        weekly(LI, EIGHT, SIX, Shift.Holds.WORKING_DAYS, DayOfWeek.TUESDAY);
        change(ZHANG, "2026-03-09", Optional.of(LI));
        change(LI, "2026-03-10", Optional.of(ZHANG));
        assertThat(onDuty(ZHANG, "2026-03-09T09:00")).isFalse();
        assertThat(onDuty(LI, "2026-03-09T09:00")).isTrue();
        assertThat(onDuty(ZHANG, "2026-03-10T09:00")).isTrue();
        assertThat(onDuty(LI, "2026-03-10T09:00")).isFalse();
        assertThat(onDuty(ZHANG, "2026-03-16T09:00")).isTrue();
    }

    @Test
    void anExceptionTakesTheWeeklyTurnsAwayAndLeavesWhatIsForThisDayAlone() {
        weekly(ZHANG, EIGHT, SIX, Shift.Holds.WORKING_DAYS);
        change(ZHANG, "2026-03-04", Optional.empty());
        single(ZHANG, "2026-03-04", LocalTime.of(14, 0), SIX);
        assertThat(onDuty(ZHANG, "2026-03-04T09:00")).isFalse();
        assertThat(onDuty(ZHANG, "2026-03-04T15:00")).isTrue();
        assertThat(onDuty(ZHANG, "2026-03-05T09:00")).isTrue();
    }

    @Test
    void theRotaSpeaksOfSomebodyFromTheFirstEnteredDayToTheLast() {
        single(ZHANG, "2026-03-04", EIGHT, SIX);
        single(ZHANG, "2026-03-06", EIGHT, SIX);
        assertThat(onDuty(ZHANG, "2026-03-03T09:00")).isTrue();
        assertThat(onDuty(ZHANG, "2026-03-05T09:00")).isFalse();
        assertThat(onDuty(ZHANG, "2026-03-07T09:00")).isTrue();
        assertThat(onDuty(LI, "2026-03-05T09:00")).isTrue();
    }
}
