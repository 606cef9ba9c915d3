package org.jietong.core.internal.appointments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Slot;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.lifecycle.Moment;

/**
 * Moves and cancels appointments that lie ahead. An old seat is given back in the transaction that takes the new one.
 *
 * @param events tells of it
 */
record Rearranging(AppointmentEvents events) {

    Outcome<Appointment> move(Case whole, UUID id, UUID slot, Optional<String> reason, Moment moment, UnitOfWork work) {
        return ahead(whole, id, moment, work)
                .then(before -> before.slot().equals(slot)
                        ? Outcome.done(before)
                        : moved(whole, before, slot, change(reason, moment), moment, work));
    }

    Outcome<Appointment> cancel(Case whole, UUID id, Optional<String> reason, Moment moment, UnitOfWork work) {
        return ahead(whole, id, moment, work).then(before -> {
            work.slots().giveBack(before.slot());
            Appointment after = before.cancelled(change(reason, moment));
            return saved(after, events.of(after, EventType.APPOINTMENT_CANCELLED), work);
        });
    }

    private Outcome<Appointment> moved(
            Case whole, Appointment before, UUID slot, Appointment.Change change, Moment moment, UnitOfWork work) {
        return Served.of(whole, stillOpen(whole, before))
                .then(served -> Booking.fitting(slot, served, moment, work))
                .then(next -> exchanged(before.slot(), next, work))
                .then(next -> {
                    Appointment after = before.movedTo(next, change);
                    return saved(after, events.moved(before, after), work);
                });
    }

    private static List<ApplicationNumber> stillOpen(Case whole, Appointment appointment) {
        return whole.applications().stream()
                .filter(application -> !application.state().ended())
                .map(application -> application.key().number())
                .filter(appointment.applications()::contains)
                .toList();
    }

    /** Seats are touched in the order of their slots' ids, so that two who exchange theirs do not wait for each other. */
    static Outcome<Slot> exchanged(UUID before, Slot next, UnitOfWork work) {
        boolean oldFirst = before.compareTo(next.id()) < 0;
        if (oldFirst) {
            work.slots().giveBack(before);
        }
        if (!work.slots().take(next.id())) {
            return Outcome.refused(ProblemType.SLOT_UNAVAILABLE);
        }
        if (!oldFirst) {
            work.slots().giveBack(before);
        }
        return Outcome.done(next);
    }

    private static Outcome<Appointment> ahead(Case whole, UUID id, Moment moment, UnitOfWork work) {
        Optional<Appointment> found = work.appointments()
                .find(id)
                .filter(appointment -> appointment.caseId().equals(whole.id()));
        if (found.isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        return found.filter(appointment -> appointment.isAhead(moment.at()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ProblemType.APPOINTMENT_OVER));
    }

    static Outcome<Appointment> saved(Appointment after, List<JournalEvent> told, UnitOfWork work) {
        if (!work.appointments().save(after)) {
            return Outcome.refused(ProblemType.CONFLICT);
        }
        work.journal().append(told);
        return Outcome.done(after);
    }

    private static Appointment.Change change(Optional<String> reason, Moment moment) {
        return new Appointment.Change(moment.at(), moment.actor(), reason);
    }
}
