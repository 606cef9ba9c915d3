package org.jietong.core.internal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Representative;
import org.jietong.api.duty.Shift;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.jietong.core.internal.fakes.People;
import org.jietong.core.internal.fakes.Weekdays;
import org.junit.jupiter.api.Test;

class FollowingVisitsTest {
    private static final UUID NEXT = new UUID(0, 7);
    private static final String TEN = "2026-03-04T10:00";

    private final Office office = new Office();
    private final FollowingVisits following = new FollowingVisits(
            office.store,
            new NextHost(office.ids, Weekdays.shipped()),
            new AppointmentEvents(office.ids),
            office.clock);
    private final Case whole = office.received(Office.WATER_PERSON);
    private final Slot slot = office.offered(Host.person(Office.WATER, Office.WATER_PERSON), TEN, 1);
    private final Appointment visit = booked(whole, slot);

    FollowingVisitsTest() {
        office.store.hire(People.representative(7, "water", 1));
    }

    private Appointment booked(Case some, Slot where) {
        return office.appointments
                .book(some.number(), where.id(), List.of(), Office.APPLICANT, Once.unrepeated())
                .orElseThrow();
    }

    private void handedOver(Application application, UUID to) {
        office.store.overwrite(application
                .change()
                .assign(new Assignment(
                        office.ids.next(),
                        new Representative(to, "Next", "0473-7"),
                        office.clock.instant(),
                        "HANDOVER_LEAVE"))
                .made());
        happened(
                application,
                "REPRESENTATIVE_ASSIGNED",
                Map.of("representative", to.toString(), "from", Office.WATER_PERSON.toString()));
    }

    private void happened(Application application, String type, Map<String, String> details) {
        following.accept(new PlacedEvent(
                1,
                new JournalEvent(
                        office.ids.next(),
                        application.key().caseId(),
                        Optional.of(application.key().id()),
                        2,
                        type,
                        office.clock.instant(),
                        new Actor(Actor.Kind.STAFF, "Supervisor"),
                        details)));
    }

    private Appointment now(Appointment some) {
        return office.store
                .<Optional<Appointment>>read(work -> work.appointments().find(some.id()))
                .orElseThrow();
    }

    private int booked(UUID slotId) {
        return office.store
                .<Optional<Slot>>read(work -> work.slots().find(slotId))
                .orElseThrow()
                .booked();
    }

    private List<String> told() {
        return office.store.journal().stream().map(JournalEvent::type).toList();
    }

    private void pointedOut() {
        assertThat(now(visit)).isEqualTo(visit);
        JournalEvent last = office.store.journal().get(office.store.journal().size() - 1);
        assertThat(last.type()).isEqualTo("APPOINTMENT_TO_REBOOK");
        assertThat(last.details())
                .containsEntry("representative", NEXT.toString())
                .containsEntry("appointment", visit.id().toString());
    }

    @Test
    void aVisitFollowsToWhoeverRepresentsNowAtTheSameTimeAndItsSeatIsGivenBack() {
        handedOver(whole.applications().get(0), NEXT);
        Appointment after = now(visit);
        assertThat(after.host().representative()).contains(NEXT);
        assertThat(after.from()).isEqualTo(visit.from());
        assertThat(after.sequence()).isEqualTo(1);
        assertThat(booked(slot.id())).isZero();
        assertThat(booked(after.slot())).isEqualTo(1);
        assertThat(told()).endsWith("APPOINTMENT_PASSED_ON");
    }

    @Test
    void aSlotThatTheNextOneOffersAtThatTimeIsUsed() {
        Slot theirs = office.offered(Host.person(Office.WATER, NEXT), TEN, 2);
        handedOver(whole.applications().get(0), NEXT);
        assertThat(now(visit).slot()).isEqualTo(theirs.id());
    }

    @Test
    void whenTheNextOneHasAnotherVisitThenItIsPointedOut() {
        Slot theirs = office.offered(Host.person(Office.WATER, NEXT), TEN, 1);
        Case other = office.received(NEXT);
        booked(other, theirs);
        handedOver(whole.applications().get(0), NEXT);
        pointedOut();
    }

    @Test
    void whenTheNextOneIsOnLeaveThenItIsPointedOut() {
        Instant from = office.at("2026-03-04T00:00");
        office.store.sendAway(People.leave(7, from, from.plusSeconds(86_400)));
        handedOver(whole.applications().get(0), NEXT);
        pointedOut();
    }

    @Test
    void whenTheNextOneHasNoTurnThenItIsPointedOut() {
        office.store.transact(work -> {
            LocalTime noon = LocalTime.NOON;
            work.rota()
                    .insert(List.of(
                            Shift.on(LocalDate.parse("2026-03-03"), new UUID(3, 1), NEXT, noon, LocalTime.of(18, 0)),
                            Shift.on(LocalDate.parse("2026-03-04"), new UUID(3, 2), NEXT, noon, LocalTime.of(18, 0))));
            return Outcome.done(noon);
        });
        handedOver(whole.applications().get(0), NEXT);
        pointedOut();
    }

    @Test
    void aVisitForSeveralStaysWhileTheOneWhoComesRepresentsOneOfThem() {
        Case joint = office.received(Office.WATER_PERSON, Office.WATER_PERSON);
        Appointment survey =
                booked(joint, office.offered(Host.person(Office.WATER, Office.WATER_PERSON), "2026-03-05T10:00", 1));
        handedOver(joint.applications().get(0), NEXT);
        assertThat(now(survey)).isEqualTo(survey);
        handedOver(joint.applications().get(1), NEXT);
        assertThat(now(survey).host().representative()).contains(NEXT);
    }

    @Test
    void readTwiceItFollowsOnce() {
        handedOver(whole.applications().get(0), NEXT);
        Appointment after = now(visit);
        handedOver(whole.applications().get(0), NEXT);
        assertThat(now(visit)).isEqualTo(after);
    }

    @Test
    void aVisitThatIsOverOrCancelledStaysAsItIs() {
        office.clock.set("2026-03-04T10:30");
        handedOver(whole.applications().get(0), NEXT);
        assertThat(now(visit)).isEqualTo(visit);
        assertThat(told()).doesNotContain("APPOINTMENT_TO_REBOOK", "APPOINTMENT_PASSED_ON");
    }

    @Test
    void whatElseHappensIsPassedByWhateverItSays() {
        happened(whole.applications().get(0), "APPLICATION_WITHDRAWN", Map.of("from", "SUBMITTED"));
        assertThat(now(visit)).isEqualTo(visit);
    }
}
