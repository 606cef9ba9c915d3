package org.jietong.core.internal.appointments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.store.Ids;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.rota.Plan;
import org.jietong.core.internal.time.WorkingDays;

/**
 * Finds a seat with somebody at the time of a visit that they take over.
 *
 * @param ids id of a slot
 * @param workingDays what the rota stands on
 */
record NextHost(Ids ids, WorkingDays workingDays) {

    /**
     * A slot of that person at just that time with a free seat; where they offer nothing at that time and are free, a new one.
     * Nobody else arranges their time until the transaction ends.
     */
    Optional<Slot> seat(Host host, Appointment visit, UnitOfWork work) {
        UUID person = host.representative().orElseThrow();
        work.rota().inTurn(host.key());
        if (isAway(person, visit, work) || !isOnDuty(person, visit, work)) {
            return Optional.empty();
        }
        Optional<Slot> offered = offered(host, visit, work);
        return offered.isPresent() ? offered : made(host, person, visit, work);
    }

    private static boolean isAway(UUID person, Appointment visit, UnitOfWork work) {
        return work.duty().between(visit.from(), visit.to()).stream()
                .anyMatch(leave -> leave.representative().equals(person));
    }

    private boolean isOnDuty(UUID person, Appointment visit, UnitOfWork work) {
        LocalDateTime from = LocalDateTime.ofInstant(visit.from(), workingDays.zone());
        LocalDateTime to = LocalDateTime.ofInstant(visit.to(), workingDays.zone());
        LocalDate day = from.toLocalDate();
        Plan plan = new Plan(work.rota().between(day.minusDays(Plan.LONGEST_PAUSE_DAYS), day), workingDays);
        return !plan.speaksOf(person, day)
                || plan.turns(person, day).stream()
                        .anyMatch(turn -> turn.covers(from) && !turn.to().isBefore(to));
    }

    private static Optional<Slot> offered(Host host, Appointment visit, UnitOfWork work) {
        return work.slots().between(visit.from(), visit.from().plusNanos(1_000)).stream()
                .filter(slot -> slot.host().key().equals(host.key()))
                .filter(slot -> slot.to().equals(visit.to()) && slot.free() > 0)
                .findFirst();
    }

    private Optional<Slot> made(Host host, UUID person, Appointment visit, UnitOfWork work) {
        Slot slot = new Slot(ids.next(), host, visit.from(), visit.to(), 1, 0, true);
        boolean free = work.appointments().bookedWithin(person, visit.from(), visit.to()) == 0
                && !work.slots().overlaps(host, visit.from(), visit.to());
        return free && work.slots().insert(slot) ? Optional.of(slot) : Optional.empty();
    }
}
