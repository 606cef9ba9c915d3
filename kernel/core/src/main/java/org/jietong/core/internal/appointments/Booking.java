package org.jietong.core.internal.appointments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Slot;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Ids;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.checks.Violations;
import org.jietong.core.internal.cases.lifecycle.Moment;

/**
 * Takes a seat in a slot and gives it to a case. The seat comes first: whoever is too late leaves without having written
 * anything else.
 *
 * @param ids id of the appointment
 * @param events tells of it
 */
record Booking(Ids ids, AppointmentEvents events) {
    private static final int MOST_AHEAD = 3;
    private static final int MOST = 100;

    Outcome<Appointment> book(UUID slot, Served served, Moment moment, UnitOfWork work) {
        return fitting(slot, served, moment, work)
                .then(found -> seated(found, work))
                .then(found -> added(found, served, moment, work));
    }

    /** A slot that has not begun, of a host who serves the case. */
    static Outcome<Slot> fitting(UUID slot, Served served, Moment moment, UnitOfWork work) {
        Optional<Slot> found = work.slots().find(slot).filter(some -> served.by(some.host()));
        Violations violations = new Violations();
        if (found.isEmpty()) {
            violations.add("/slot", "UNKNOWN");
        }
        return violations
                .unlessAny(found)
                .map(Optional::orElseThrow)
                .then(some -> some.from().isAfter(moment.at())
                        ? Outcome.done(some)
                        : Outcome.refused(ProblemType.SLOT_UNAVAILABLE));
    }

    private static Outcome<Slot> seated(Slot slot, UnitOfWork work) {
        return work.slots().take(slot.id()) ? Outcome.done(slot) : Outcome.refused(ProblemType.SLOT_UNAVAILABLE);
    }

    private Outcome<Appointment> added(Slot slot, Served served, Moment moment, UnitOfWork work) {
        List<Appointment> earlier = work.appointments().ofCase(served.whole().id());
        long ahead = earlier.stream()
                .filter(appointment -> appointment.isAhead(moment.at()))
                .count();
        if (ahead >= MOST_AHEAD || earlier.size() >= MOST) {
            return Outcome.refused(Problem.of(
                    ProblemType.CONFLICT,
                    List.of(new Violation("", "TOO_MANY", Map.of("max", Integer.toString(MOST_AHEAD))))));
        }
        Appointment made = made(slot, served, earlier.size(), moment);
        work.appointments().insert(made);
        work.journal().append(events.of(made, EventType.APPOINTMENT_BOOKED));
        return Outcome.done(made);
    }

    private Appointment made(Slot slot, Served served, int ordinal, Moment moment) {
        Case whole = served.whole();
        return new Appointment(
                ids.next(),
                whole.id(),
                whole.number(),
                ordinal,
                slot.id(),
                slot.host(),
                slot.from(),
                slot.to(),
                served.numbers(),
                Appointment.State.BOOKED,
                moment.at(),
                new Appointment.Change(moment.at(), moment.actor(), Optional.empty()),
                0);
    }
}
