package org.jietong.core.internal.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.duty.DutyChange;
import org.jietong.api.duty.DutyDay;
import org.jietong.api.duty.Shift;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.fakes.InMemoryStore;
import org.jietong.core.internal.fakes.People;
import org.jietong.core.internal.fakes.RolePolicy;
import org.jietong.core.internal.fakes.SettableClock;
import org.jietong.core.internal.fakes.Weekdays;
import org.jietong.core.internal.numbers.TimeOrderedIds;
import org.jietong.core.internal.people.LoadBook;
import org.jietong.core.internal.people.Need;
import org.jietong.core.internal.people.Reservation;
import org.junit.jupiter.api.Test;

class DutyRotaTest {
    private static final UtilityCode WATER = new UtilityCode("water");
    private static final Caller SUPERVISOR =
            new Caller.Staff(new UUID(1, 1), "Supervisor", Set.of(Role.CLERK), Scope.everything());
    private static final Caller OF_GAS = new Caller.Staff(
            new UUID(1, 2),
            "Supervisor of gas",
            Set.of(Role.CLERK),
            new Scope(Optional.of(new UtilityCode("gas")), Set.of()));

    private final SettableClock clock = new SettableClock("2026-03-02T09:00");
    private final InMemoryStore store = new InMemoryStore();
    private final LoadBook book = new LoadBook(store, Weekdays.shipped(), System::nanoTime);
    private final StoredDutyRota rota = new StoredDutyRota(store, new RolePolicy(), Weekdays.shipped(), book, clock);
    private int ids;

    DutyRotaTest() {
        store.hire(
                People.representative(1, "water", 1),
                People.representative(2, "water", 1),
                People.representative(3, "gas", 1));
    }

    private Shift weekly(int person, DayOfWeek... days) {
        return new Shift(
                new UUID(3, ids++),
                new UUID(0, person),
                Set.of(days),
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                Shift.Holds.WORKING_DAYS,
                LocalDate.parse("2026-03-02"),
                Optional.empty());
    }

    private DutyChange change(int person, String day, Optional<UUID> substitute) {
        return new DutyChange(
                new UUID(4, ids++), LocalDate.parse(day), new UUID(0, person), substitute, SUPERVISOR.actor());
    }

    private void entered(Shift... shifts) {
        rota.enter(List.of(shifts), SUPERVISOR, Once.unrepeated()).orElseThrow();
    }

    private Outcome<List<DutyChange>> changed(DutyChange... changes) {
        return rota.change(List.of(changes), SUPERVISOR, Once.unrepeated());
    }

    private static List<String> wrong(Outcome<?> outcome) {
        return outcome.problem().map(Problem::violations).orElse(List.of()).stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    private Reservation assigned() {
        Need need = new Need(WATER, new District("150302"), "ORDINARY");
        try (Reservation reservation = book.reserve(need, clock.instant()).orElseThrow()) {
            return reservation;
        }
    }

    private UUID chosen() {
        return assigned().assignment(new UUID(5, 5)).representative().id();
    }

    private List<UUID> present() {
        return rota.present(clock.instant(), SUPERVISOR).orElseThrow().stream()
                .map(StaffMember::id)
                .toList();
    }

    @Test
    void assignmentFollowsTheRotaAtTheInstant() {
        entered(weekly(1, DayOfWeek.TUESDAY), weekly(2, DayOfWeek.MONDAY));
        assertThat(chosen()).isEqualTo(new UUID(0, 2));
        clock.set("2026-03-03T09:00");
        assertThat(chosen()).isEqualTo(new UUID(0, 1));
        assertThat(assigned().explanation()).containsEntry("passedOver", "1").containsEntry("reason", "LEAST_LOAD");
    }

    @Test
    void betweenTurnsWhoeverIsNotOnLeaveIsNamedAndItIsSaid() {
        entered(weekly(1, DayOfWeek.MONDAY), weekly(2, DayOfWeek.MONDAY));
        store.sendAway(People.leave(1, clock.instant(), clock.instant().plusSeconds(86_400)));
        clock.set("2026-03-02T22:00");
        assertThat(chosen()).isEqualTo(new UUID(0, 2));
        assertThat(assigned().explanation()).containsEntry("reason", "BETWEEN_TURNS");
    }

    @Test
    void twoWhoSwapHaveEachOthersDay() {
        entered(weekly(1, DayOfWeek.MONDAY), weekly(2, DayOfWeek.TUESDAY));
        changed(
                        change(1, "2026-03-09", Optional.of(new UUID(0, 2))),
                        change(2, "2026-03-10", Optional.of(new UUID(0, 1))))
                .orElseThrow();
        clock.set("2026-03-09T09:00");
        assertThat(chosen()).isEqualTo(new UUID(0, 2));
        assertThat(present()).contains(new UUID(0, 2)).doesNotContain(new UUID(0, 1));
        clock.set("2026-03-10T09:00");
        assertThat(chosen()).isEqualTo(new UUID(0, 1));
    }

    @Test
    void aSwapOfWhichOneHalfDoesNotFitIsNotEnteredByHalf() {
        entered(weekly(1, DayOfWeek.MONDAY));
        assertThat(wrong(changed(
                        change(1, "2026-03-09", Optional.of(new UUID(0, 2))),
                        change(2, "2026-03-10", Optional.of(new UUID(0, 3))))))
                .containsExactly("/changes/1/substitute NOT_A_REPRESENTATIVE");
        assertThat(wrong(changed(
                        change(1, "2026-03-09", Optional.of(new UUID(0, 2))),
                        change(1, "2026-03-10", Optional.of(new UUID(0, 2))))))
                .containsExactly("/changes/1/day NO_DUTY");
        clock.set("2026-03-09T09:00");
        assertThat(present()).contains(new UUID(0, 1));
    }

    @Test
    void aDayOfAPersonIsChangedOnce() {
        entered(weekly(1, DayOfWeek.MONDAY));
        changed(change(1, "2026-03-09", Optional.empty())).orElseThrow();
        Outcome<List<DutyChange>> again = changed(change(1, "2026-03-09", Optional.of(new UUID(0, 2))));
        assertThat(again.problem()).map(Problem::type).contains(ProblemType.CONFLICT);
        assertThat(wrong(again)).containsExactly("/changes/0/day CHANGED_ALREADY");
    }

    @Test
    void aChangeThatIsTakenBackNeverWas() {
        entered(weekly(1, DayOfWeek.MONDAY));
        DutyChange change = change(1, "2026-03-02", Optional.empty());
        changed(change).orElseThrow();
        assertThat(present()).doesNotContain(new UUID(0, 1));
        assertThat(rota.withdraw(change.id(), OF_GAS).problem())
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
        rota.withdraw(change.id(), SUPERVISOR).orElseThrow();
        assertThat(present()).contains(new UUID(0, 1));
    }

    @Test
    void aShiftThatEndsStaysOnRecordForWhatWas() {
        Shift shift = weekly(1, DayOfWeek.MONDAY);
        Shift later = weekly(2, DayOfWeek.MONDAY);
        entered(shift, later);
        assertThat(rota.end(later.id(), SUPERVISOR).orElseThrow()).isEmpty();
        clock.set("2026-03-10T09:00");
        assertThat(rota.end(shift.id(), SUPERVISOR).orElseThrow())
                .map(ended -> ended.last().orElseThrow())
                .contains(LocalDate.parse("2026-03-09"));
        assertThat(rota.entered(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-31"), SUPERVISOR)
                        .orElseThrow()
                        .shifts())
                .extracting(Shift::id)
                .containsExactly(shift.id());
    }

    @Test
    void everythingWrongIsNamedAtOnceAndNothingIsEntered() {
        Shift empty = new Shift(
                new UUID(3, 99),
                new UUID(0, 9),
                Set.of(),
                LocalTime.NOON,
                LocalTime.NOON,
                Shift.Holds.EVERY_DAY,
                LocalDate.parse("2026-03-01"),
                Optional.of(LocalDate.parse("2026-02-01")));
        assertThat(wrong(rota.enter(List.of(weekly(1, DayOfWeek.MONDAY), empty), SUPERVISOR, Once.unrepeated())))
                .containsExactlyInAnyOrder(
                        "/shifts/1/representative NOT_A_REPRESENTATIVE",
                        "/shifts/1/first IN_THE_PAST",
                        "/shifts/1/days MISSING",
                        "/shifts/1/to BEFORE_ITS_BEGINNING",
                        "/shifts/1/last BEFORE_ITS_BEGINNING");
        assertThat(wrong(rota.enter(List.of(), SUPERVISOR, Once.unrepeated()))).containsExactly("/shifts MISSING");
        assertThat(wrong(rota.enter(List.of(weekly(1, DayOfWeek.MONDAY)), OF_GAS, Once.unrepeated())))
                .containsExactly("/shifts/0/representative NOT_A_REPRESENTATIVE");
        assertThat(rota.entered(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-31"), SUPERVISOR)
                        .orElseThrow()
                        .shifts())
                .isEmpty();
    }

    @Test
    void theDutyCalendarShowsTheTurnsOfTheRota() {
        entered(weekly(1, DayOfWeek.MONDAY));
        StoredDutyCalendar calendar = new StoredDutyCalendar(
                store, new RolePolicy(), Weekdays.shipped(), book, new TimeOrderedIds(clock), clock);
        List<DutyDay> days = calendar.days(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-03"), SUPERVISOR)
                .orElseThrow();
        assertThat(days).extracting(day -> turnsOfTheFirst(day)).containsExactly(1, 0);
        assertThat(days).extracting(day -> day.people().get(0).onDuty()).containsExactly(true, false);
        assertThat(days.get(0).people().get(1).turns()).isEmpty();
    }

    private static int turnsOfTheFirst(DutyDay day) {
        return day.people().get(0).turns().orElseThrow().size();
    }
}
