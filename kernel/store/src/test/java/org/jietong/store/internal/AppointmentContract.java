package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Seats are counted by the database, and appointments keep their course. */
interface AppointmentContract extends OnStore {
    int AT_ONCE = 64;
    Actor APPLICANT = new Actor(Actor.Kind.APPLICANT, "");

    private static Slot slot(Host host, Instant from, int capacity) {
        return new Slot(Samples.id(), host, from, from.plus(Duration.ofHours(1)), capacity, 0, true);
    }

    private Slot offered(Host host, Instant from, int capacity) {
        Slot slot = slot(host, from, capacity);
        assertThat(inserted(slot)).isTrue();
        return slot;
    }

    private boolean inserted(Slot slot) {
        return store().transact(work -> Outcome.done(work.slots().insert(slot))).orElseThrow();
    }

    private Slot slotNow(Slot slot) {
        return store().<Optional<Slot>>read(work -> work.slots().find(slot.id()))
                .orElseThrow();
    }

    private static Appointment appointment(UUID caseId, int ordinal, Slot slot) {
        return new Appointment(
                Samples.id(),
                caseId,
                new CaseNumber("JT261123-" + ordinal),
                ordinal,
                slot.id(),
                slot.host(),
                slot.from(),
                slot.to(),
                List.of(new ApplicationNumber("W261123-1"), new ApplicationNumber("G261123-2")),
                Appointment.State.BOOKED,
                Samples.NOW,
                new Appointment.Change(Samples.NOW, APPLICANT, Optional.empty()),
                0);
    }

    private Outcome<Appointment> booked(Appointment appointment) {
        return store().transact(work -> {
            if (!work.slots().take(appointment.slot())) {
                return Outcome.refused(ProblemType.SLOT_UNAVAILABLE);
            }
            work.appointments().insert(appointment);
            return Outcome.done(appointment);
        });
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> futures = new ArrayList<>();
            for (int n = 0; n < AT_ONCE; n++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Timeout(90)
    default void ofSixtyFourWhoWantTheLastSeatOneGetsIt() throws Exception {
        Slot slot = offered(Host.team(Samples.WATER, Samples.WUDA), Samples.NOW.plusSeconds(100), 2);
        booked(appointment(Samples.id(), 0, slot)).orElseThrow();

        List<Outcome<Appointment>> outcomes = atOnce(() -> booked(appointment(Samples.id(), 0, slot)));

        assertThat(outcomes).filteredOn(outcome -> outcome.problem().isEmpty()).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.problem().isPresent())
                .hasSize(AT_ONCE - 1)
                .allMatch(outcome -> outcome.problem().orElseThrow().type() == ProblemType.SLOT_UNAVAILABLE);
        assertThat(slotNow(slot).booked()).isEqualTo(2);
        assertThat(slotNow(slot).free()).isZero();
    }

    @Test
    default void aSeatGivenBackIsTakenAgainAndAClosedSlotGivesNone() {
        Slot slot = offered(Host.person(Samples.GAS, Samples.id()), Samples.NOW.plusSeconds(200), 1);
        booked(appointment(Samples.id(), 0, slot)).orElseThrow();
        assertThat(booked(appointment(Samples.id(), 0, slot)).problem()).isPresent();

        store().transact(work -> {
                    work.slots().giveBack(slot.id());
                    return Outcome.done(slot);
                })
                .orElseThrow();
        assertThat(booked(appointment(Samples.id(), 0, slot)).problem()).isEmpty();
        store().transact(work -> {
                    work.slots().giveBack(slot.id());
                    work.slots().close(slot.id());
                    return Outcome.done(slot);
                })
                .orElseThrow();
        assertThat(booked(appointment(Samples.id(), 0, slot)).problem()).isPresent();
        assertThat(slotNow(slot)).isEqualTo(new Slot(slot.id(), slot.host(), slot.from(), slot.to(), 1, 0, false));
    }

    @Test
    default void aHostHasOneSlotAtATime() {
        Host host = Host.person(Samples.GAS, Samples.id());
        Instant from = Samples.NOW.plusSeconds(10_000);
        Slot first = offered(host, from, 1);
        assertThat(inserted(slot(host, from, 3))).isFalse();
        assertThat(inserted(slot(Host.team(Samples.GAS, Samples.WUDA), from, 3)))
                .isTrue();
        assertThat(overlaps(host, from.plusSeconds(3599))).isTrue();
        assertThat(overlaps(host, from.plusSeconds(3600))).isFalse();
        List<Slot> found = store().read(work -> work.slots().between(from, from.plusSeconds(1)));
        assertThat(found).hasSize(2).contains(first);
    }

    private boolean overlaps(Host host, Instant from) {
        return store().<Boolean>read(work -> work.slots().overlaps(host, from, from.plusSeconds(60)));
    }

    @Test
    default void anAppointmentComesBackWithWhatWasDoneToItLast() {
        Slot slot = offered(Host.person(Samples.GAS, Samples.id()), Samples.NOW.plusSeconds(20_000), 1);
        Slot other = offered(Host.team(Samples.WATER, Samples.HAIBOWAN), Samples.NOW.plusSeconds(20_001), 1);
        UUID caseId = Samples.id();
        Appointment first = appointment(caseId, 0, slot);
        booked(first).orElseThrow();
        Appointment.Change change = new Appointment.Change(
                Samples.NOW.plusSeconds(5), new Actor(Actor.Kind.STAFF, "张三"), Optional.of("客户要求 𠮷"));
        Appointment moved = first.movedTo(other, change);

        assertThat(saved(moved)).isTrue();
        assertThat(saved(first.cancelled(change))).isFalse();

        assertThat(store().<List<Appointment>>read(work -> work.appointments().ofCase(caseId)))
                .containsExactly(moved);
        assertThat(store().<Optional<Appointment>>read(
                                work -> work.appointments().find(first.id())))
                .contains(moved);
        assertThat(store().<List<Appointment>>read(work ->
                        work.appointments().between(other.from(), other.from().plusMillis(1))))
                .containsExactly(moved);
    }

    private boolean saved(Appointment after) {
        return store().transact(work -> Outcome.done(work.appointments().save(after)))
                .orElseThrow();
    }

    @Test
    default void bookedAppointmentsWithinASpanAreCountedAndTheSpansSlotsClose() {
        UUID person = Samples.id();
        Slot slot = offered(Host.person(Samples.GAS, person), Samples.NOW.plusSeconds(30_000), 2);
        Appointment kept = appointment(Samples.id(), 0, slot);
        Appointment gone = appointment(Samples.id(), 0, slot);
        booked(kept).orElseThrow();
        booked(gone).orElseThrow();
        saved(gone.cancelled(gone.last()));

        int within = store().transact(work -> {
                    work.slots().close(person, slot.from().plusSeconds(1), slot.to());
                    return Outcome.done(work.appointments().bookedWithin(person, slot.from(), slot.to()));
                })
                .orElseThrow();

        assertThat(within).isEqualTo(1);
        assertThat(slotNow(slot).open()).isFalse();
        assertThat(store().<Integer>read(work -> work.appointments()
                        .bookedWithin(person, slot.to(), slot.to().plusSeconds(9))))
                .isZero();
    }

    @Test
    default void aCalendarHasOneTokenAndANewOneEndsTheOld() {
        UUID person = Samples.id();
        store().transact(work -> {
                    work.appointments().setFeed(person, "1".repeat(64), Samples.NOW);
                    work.appointments().setFeed(person, "2".repeat(64), Samples.NOW);
                    return Outcome.done(person);
                })
                .orElseThrow();
        assertThat(owner("1".repeat(64))).isEmpty();
        assertThat(owner("2".repeat(64))).contains(person);
        store().transact(work -> {
                    work.appointments().deleteFeed(person);
                    return Outcome.done(person);
                })
                .orElseThrow();
        assertThat(owner("2".repeat(64))).isEmpty();
    }

    private Optional<UUID> owner(String digest) {
        return store().read(work -> work.appointments().ownerOfFeed(digest));
    }
}
