package org.jietong.core.internal.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.duty.DutyCalendar.Entered;
import org.jietong.api.duty.DutyDay;
import org.jietong.api.duty.Leave;
import org.jietong.api.duty.LeaveRequest;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
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

class DutyCalendarTest {
    private static final UtilityCode WATER = new UtilityCode("water");
    private static final District HAIBOWAN = new District("150302");
    private static final Caller SUPERVISOR =
            new Caller.Staff(new UUID(1, 1), "Supervisor", Set.of(Role.CLERK), Scope.everything());

    private final SettableClock clock = new SettableClock("2026-03-02T09:00");
    private final InMemoryStore store = new InMemoryStore();
    private final LoadBook book = new LoadBook(store, Weekdays.shipped(), System::nanoTime);
    private final StoredDutyCalendar duty =
            new StoredDutyCalendar(store, new RolePolicy(), Weekdays.shipped(), book, new TimeOrderedIds(clock), clock);

    DutyCalendarTest() {
        store.hire(People.representative(1, "water", 1), People.representative(2, "water", 1));
    }

    private Outcome<Entered> entered(int person, String from, String to, Optional<UUID> substitute) {
        return duty.enter(
                new LeaveRequest(
                        new UUID(0, person), LocalDate.parse(from), LocalDate.parse(to), Leave.Kind.ANNUAL, substitute),
                SUPERVISOR,
                Once.unrepeated());
    }

    private UUID assigned() {
        try (Reservation reservation = book.reserve(new Need(WATER, HAIBOWAN, "ORDINARY"), clock.instant())
                .orElseThrow()) {
            return reservation.assignment(UUID.randomUUID()).representative().id();
        }
    }

    @Test
    void whoIsOnLeaveIsAssignedNothingFromItsFirstInstantToItsLast() {
        entered(1, "2026-03-03", "2026-03-04", Optional.empty()).orElseThrow();
        assertThat(assigned()).isEqualTo(new UUID(0, 1));
        clock.set("2026-03-03T00:00");
        assertThat(assigned()).isEqualTo(new UUID(0, 2));
        clock.set("2026-03-04T23:59");
        assertThat(assigned()).isEqualTo(new UUID(0, 2));
        clock.set("2026-03-05T00:00");
        assertThat(assigned()).isEqualTo(new UUID(0, 1));
    }

    @Test
    void theAssignmentTellsHowManyWerePassedOver() {
        entered(1, "2026-03-02", "2026-03-02", Optional.empty()).orElseThrow();
        try (Reservation reservation = book.reserve(new Need(WATER, HAIBOWAN, "ORDINARY"), clock.instant())
                .orElseThrow()) {
            assertThat(reservation.explanation())
                    .containsEntry("passedOver", "1")
                    .containsEntry("candidates", "1")
                    .containsEntry("reason", "LEAST_LOAD");
        }
    }

    @Test
    void whenAllAreOnLeaveSomebodyIsNamedAllTheSame() {
        entered(1, "2026-03-02", "2026-03-02", Optional.empty()).orElseThrow();
        entered(2, "2026-03-02", "2026-03-02", Optional.empty()).orElseThrow();
        try (Reservation reservation = book.reserve(new Need(WATER, HAIBOWAN, "ORDINARY"), clock.instant())
                .orElseThrow()) {
            assertThat(reservation.explanation()).containsEntry("reason", "NOBODY_ON_DUTY");
        }
    }

    @Test
    void leaveTakenBackHoldsNoMore() {
        UUID leave = entered(1, "2026-03-02", "2026-03-02", Optional.empty())
                .orElseThrow()
                .leave()
                .id();
        assertThat(assigned()).isEqualTo(new UUID(0, 2));
        duty.withdraw(leave, SUPERVISOR);
        assertThat(assigned()).isEqualTo(new UUID(0, 1));
        assertThat(duty.withdraw(leave, SUPERVISOR).problem().orElseThrow().type())
                .isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void slotsInTheLeaveAreClosed() {
        Instant from = clock.instant().plusSeconds(86_400);
        Slot slot =
                new Slot(new UUID(7, 7), Host.person(WATER, new UUID(0, 1)), from, from.plusSeconds(3600), 1, 0, true);
        store.transact(work -> Outcome.done(work.slots().insert(slot))).orElseThrow();
        Entered entered =
                entered(1, "2026-03-03", "2026-03-03", Optional.empty()).orElseThrow();
        assertThat(entered.appointments()).isZero();
        assertThat(store.read(work -> work.slots().find(slot.id()))
                        .orElseThrow()
                        .open())
                .isFalse();
    }

    @Test
    void everythingWrongWithLeaveIsNamed() {
        assertThat(entered(1, "2026-03-05", "2026-03-04", Optional.of(new UUID(0, 1)))
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactly("/to BEFORE_ITS_BEGINNING", "/substitute NOT_A_REPRESENTATIVE");
        assertThat(entered(9, "2020-03-05", "2020-03-06", Optional.empty())
                        .problem()
                        .orElseThrow()
                        .violations())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactly("/from OUT_OF_RANGE", "/representative NOT_A_REPRESENTATIVE");
        entered(1, "2026-03-05", "2026-03-06", Optional.of(new UUID(0, 2))).orElseThrow();
        assertThat(entered(1, "2026-03-06", "2026-03-07", Optional.empty())
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.CONFLICT);
    }

    @Test
    void theCalendarShowsWorkingDaysAndWhoIsThere() {
        entered(1, "2026-03-06", "2026-03-06", Optional.empty()).orElseThrow();
        List<DutyDay> days = duty.days(LocalDate.parse("2026-03-06"), LocalDate.parse("2026-03-07"), SUPERVISOR)
                .orElseThrow();
        assertThat(days).extracting(DutyDay::working).containsExactly(true, false);
        assertThat(days.get(0).people()).extracting(DutyDay.Presence::onDuty).containsExactly(false, true);
        assertThat(days.get(1).people()).extracting(DutyDay.Presence::onDuty).containsExactly(true, true);
        assertThat(duty.days(LocalDate.parse("2026-03-06"), LocalDate.parse("2026-06-07"), SUPERVISOR)
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.INVALID_REQUEST);
    }

    @Test
    void nobodyArrangesTheDutyOfAnotherScope() {
        Caller gas = new Caller.Staff(
                new UUID(1, 2), "Gas", Set.of(Role.CLERK), new Scope(Optional.of(new UtilityCode("gas")), Set.of()));
        LeaveRequest request = new LeaveRequest(
                new UUID(0, 1),
                LocalDate.parse("2026-03-05"),
                LocalDate.parse("2026-03-05"),
                Leave.Kind.SICK,
                Optional.empty());
        assertThat(duty.enter(request, gas, Once.unrepeated())
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.FORBIDDEN);
        assertThat(store.<List<Leave>>read(work -> work.duty().notOver(Instant.EPOCH)))
                .isEmpty();
    }
}
