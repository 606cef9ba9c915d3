package org.jietong.core.internal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AppointmentsTest {
    private static final Host PERSON = Host.person(Office.WATER, Office.WATER_PERSON);
    private static final int AT_ONCE = 64;

    private final Office office = new Office();

    private Outcome<Appointment> booked(Case whole, Slot slot) {
        return office.appointments.book(whole.number(), slot.id(), List.of(), Office.APPLICANT, Once.unrepeated());
    }

    private Outcome<Appointment> moved(Case whole, Appointment appointment, Slot slot) {
        return office.appointments.move(
                whole.number(), appointment.id(), slot.id(), Optional.of("在外地"), Office.APPLICANT, Once.unrepeated());
    }

    private Outcome<Appointment> cancelled(Case whole, Appointment appointment, CaseParty party) {
        return office.appointments.cancel(
                whole.number(), appointment.id(), Optional.of("改天"), party, Once.unrepeated());
    }

    private int bookedSeats(Slot slot) {
        return office.store
                .read(work -> work.slots().find(slot.id()))
                .orElseThrow()
                .booked();
    }

    private static ProblemType refusal(Outcome<?> outcome) {
        return outcome.problem().orElseThrow().type();
    }

    @Test
    @Timeout(60)
    void ofSixtyFourCasesThatWantTheLastSeatOneGetsItAndTheOthersAreToldSo() throws Exception {
        Slot slot = office.offered(PERSON, "2026-03-03T09:00", 2);
        booked(office.received(Office.WATER_PERSON), slot).orElseThrow();
        List<Case> cases = new ArrayList<>();
        for (int n = 0; n < AT_ONCE; n++) {
            cases.add(office.received(Office.WATER_PERSON));
        }
        List<Outcome<Appointment>> outcomes = atOnce(cases, slot);

        assertThat(outcomes).filteredOn(outcome -> outcome.problem().isEmpty()).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.problem().isPresent())
                .hasSize(AT_ONCE - 1)
                .allMatch(outcome -> refusal(outcome) == ProblemType.SLOT_UNAVAILABLE);
        assertThat(bookedSeats(slot)).isEqualTo(2);
        assertThat(office.store.journal())
                .extracting(JournalEvent::type)
                .containsExactly("APPOINTMENT_BOOKED", "APPOINTMENT_BOOKED");
    }

    private List<Outcome<Appointment>> atOnce(List<Case> cases, Slot slot) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Outcome<Appointment>>> futures = new ArrayList<>();
            for (Case whole : cases) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return booked(whole, slot);
                }));
            }
            start.countDown();
            List<Outcome<Appointment>> outcomes = new ArrayList<>();
            for (Future<Outcome<Appointment>> future : futures) {
                outcomes.add(future.get(30, TimeUnit.SECONDS));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aCaseIsShownTheSlotsOfItsOwnPeopleAndTeamsThatHaveRoom() {
        Case whole = office.received(Office.WATER_PERSON);
        Slot own = office.offered(PERSON, "2026-03-03T09:00", 1);
        Slot team = office.offered(Host.team(Office.WATER, Office.HAIBOWAN), "2026-03-03T10:00", 1);
        office.offered(Host.person(new UtilityCode("gas"), Office.GAS_PERSON), "2026-03-03T09:00", 1);
        LocalDate today = office.today();

        assertThat(office.appointments
                        .slots(whole.number(), today, today.plusDays(7), Office.APPLICANT)
                        .orElseThrow())
                .containsExactly(own, team);
        booked(whole, own).orElseThrow();
        assertThat(office.appointments
                        .slots(whole.number(), today, today.plusDays(7), Office.APPLICANT)
                        .orElseThrow())
                .containsExactly(team);
        assertThat(refusal(office.appointments.slots(
                        whole.number(), today.minusDays(1), today.plusDays(70), Office.APPLICANT)))
                .isEqualTo(ProblemType.INVALID_REQUEST);
    }

    @Test
    void oneVisitServesSeveralUtilitiesOfACase() {
        Case whole = office.received(Office.WATER_PERSON, Office.GAS_PERSON);
        Appointment joint =
                booked(whole, office.offered(PERSON, "2026-03-03T09:00", 1)).orElseThrow();
        assertThat(joint.applications())
                .containsExactlyElementsOf(whole.applications().stream()
                        .map(application -> application.key().number())
                        .toList());
    }

    @Test
    void anApplicationThatHasEndedIsNotVisited() {
        Case whole = office.received(Office.WATER_PERSON);
        Application application = whole.applications().get(0);
        office.store.overwrite(
                application.change().state(ApplicationState.REJECTED).made());
        Outcome<Appointment> outcome = office.appointments.book(
                whole.number(),
                office.offered(PERSON, "2026-03-03T09:00", 1).id(),
                List.of(application.key().number()),
                Office.APPLICANT,
                Once.unrepeated());
        assertThat(outcome.problem().orElseThrow().violations())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .contains("/applications/0 NOT_OPEN_IN_CASE");
    }

    @Test
    void aMoveGivesTheOldSeatBackAndKeepsItWhenTheNewOneIsGone() {
        Case whole = office.received(Office.WATER_PERSON);
        Slot first = office.offered(PERSON, "2026-03-03T09:00", 1);
        Slot second = office.offered(PERSON, "2026-03-03T10:00", 1);
        Slot full = office.offered(PERSON, "2026-03-03T11:00", 1);
        booked(office.received(Office.WATER_PERSON), full).orElseThrow();
        Appointment appointment = booked(whole, first).orElseThrow();

        assertThat(refusal(moved(whole, appointment, full))).isEqualTo(ProblemType.SLOT_UNAVAILABLE);
        assertThat(bookedSeats(first)).isEqualTo(1);
        Appointment after = moved(whole, appointment, second).orElseThrow();

        assertThat(after.sequence()).isEqualTo(1);
        assertThat(after.id()).isEqualTo(appointment.id());
        assertThat(after.from()).isEqualTo(second.from());
        assertThat(bookedSeats(first)).isZero();
        assertThat(bookedSeats(second)).isEqualTo(1);
        assertThat(moved(whole, after, second).orElseThrow()).isEqualTo(after);
    }

    @Test
    void whatWasCancelledOrHasBegunIsOver() {
        Case whole = office.received(Office.WATER_PERSON);
        Slot slot = office.offered(PERSON, "2026-03-03T09:00", 1);
        Appointment appointment = booked(whole, slot).orElseThrow();
        Appointment gone = cancelled(whole, appointment, Office.STAFF).orElseThrow();
        assertThat(gone.state()).isEqualTo(Appointment.State.CANCELLED);
        assertThat(gone.last().by()).isEqualTo(new Actor(Actor.Kind.STAFF, "Clerk"));
        assertThat(bookedSeats(slot)).isZero();
        assertThat(refusal(cancelled(whole, gone, Office.APPLICANT))).isEqualTo(ProblemType.APPOINTMENT_OVER);

        Appointment next = booked(whole, slot).orElseThrow();
        office.clock.set("2026-03-03T09:00");
        assertThat(refusal(cancelled(whole, next, Office.APPLICANT))).isEqualTo(ProblemType.APPOINTMENT_OVER);
        assertThat(refusal(booked(whole, slot))).isEqualTo(ProblemType.SLOT_UNAVAILABLE);
    }

    @Test
    void theJournalTellsOfEachStepWithoutWordsOrPhone() {
        Case whole = office.received(Office.WATER_PERSON);
        Slot first = office.offered(PERSON, "2026-03-03T09:00", 1);
        Appointment appointment = booked(whole, first).orElseThrow();
        moved(whole, appointment, office.offered(PERSON, "2026-03-03T10:00", 1)).orElseThrow();
        cancelled(whole, appointment, Office.APPLICANT).orElseThrow();

        assertThat(office.store.journal())
                .extracting(JournalEvent::type)
                .containsExactly("APPOINTMENT_BOOKED", "APPOINTMENT_MOVED", "APPOINTMENT_CANCELLED");
        assertThat(office.store.journal()).allSatisfy(event -> {
            assertThat(event.details().toString()).doesNotContain("在外地", "改天", Office.PHONE, "王某", "某街");
            assertThat(event.details())
                    .containsEntry("appointment", appointment.id().toString());
        });
        assertThat(office.store.journal().get(1).details())
                .containsEntry("movedFrom", first.from().toString());
    }

    @Test
    void whoDoesNotProveThePhoneLearnsNothing() {
        Case whole = office.received(Office.WATER_PERSON);
        Slot slot = office.offered(PERSON, "2026-03-03T09:00", 1);
        CaseParty stranger = new CaseParty(new Caller.Anonymous(), Optional.of("13800000000"));
        CaseParty nobody = new CaseParty(new Caller.Anonymous(), Optional.empty());
        for (CaseParty party : List.of(stranger, nobody)) {
            assertThat(refusal(office.appointments.of(whole.number(), party))).isEqualTo(ProblemType.NOT_FOUND);
            assertThat(refusal(
                            office.appointments.book(whole.number(), slot.id(), List.of(), party, Once.unrepeated())))
                    .isEqualTo(ProblemType.NOT_FOUND);
        }
        assertThat(bookedSeats(slot)).isZero();
    }

    @Test
    void aCaseHasThreeAppointmentsAheadAtMost() {
        Case whole = office.received(Office.WATER_PERSON);
        for (int hour = 9; hour < 12; hour++) {
            booked(whole, office.offered(PERSON, "2026-03-03T%02d:00".formatted(hour), 1))
                    .orElseThrow();
        }
        Slot fourth = office.offered(PERSON, "2026-03-03T15:00", 1);
        assertThat(refusal(booked(whole, fourth))).isEqualTo(ProblemType.CONFLICT);
        assertThat(bookedSeats(fourth)).isZero();
    }

    @Test
    void aSlotOfSomebodyElsesCaseIsUnknown() {
        Case gas = office.received(Office.GAS_PERSON);
        Slot water = office.offered(PERSON, "2026-03-03T09:00", 1);
        assertThat(refusal(booked(gas, water))).isEqualTo(ProblemType.INVALID_REQUEST);
        assertThat(refusal(office.appointments.find(gas.number(), UUID.randomUUID(), Office.APPLICANT)))
                .isEqualTo(ProblemType.NOT_FOUND);
    }
}
