package org.jietong.core.internal.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Host;
import org.jietong.api.appointments.Slot;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.cases.lifecycle.Moment;

/**
 * Has the visits that are booked follow an application that was handed over (R3.2): at the same time with whoever
 * represents it now, when that one is free; otherwise the visit stays where it is and is pointed out, since only the
 * applicant can say which other time will do. It reads the journal, so that no handover waits for it and none is missed.
 */
class FollowingVisits implements JournalConsumer {
    private final Store store;
    private final NextHost nextHost;
    private final AppointmentEvents events;
    private final Clock clock;

    FollowingVisits(Store store, NextHost nextHost, AppointmentEvents events, Clock clock) {
        this.store = store;
        this.nextHost = nextHost;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public Beginning beginning() {
        return Beginning.NEXT_EVENT;
    }

    @Override
    public void accept(PlacedEvent placed) {
        JournalEvent event = placed.event();
        if (EventType.REPRESENTATIVE_ASSIGNED.name().equals(event.type())) {
            Optional.ofNullable(event.details().get("from"))
                    .map(UUID::fromString)
                    .ifPresent(before ->
                            store.transact(work -> follow(event, before, work)).orElseThrow());
        }
    }

    private Outcome<JournalEvent> follow(JournalEvent event, UUID before, UnitOfWork work) {
        Moment moment = Moment.of(clock, event.actor());
        Outcome<JournalEvent> outcome = Outcome.done(event);
        for (Appointment visit : work.appointments().ofCase(event.caseId())) {
            if (visit.isAhead(moment.at()) && visit.host().representative().equals(Optional.of(before))) {
                outcome =
                        outcome.then(done -> follow(visit, event, moment, work).map(followed -> done));
            }
        }
        return outcome;
    }

    private Outcome<Appointment> follow(Appointment visit, JournalEvent event, Moment moment, UnitOfWork work) {
        Case whole = work.cases().find(visit.caseNumber()).orElseThrow();
        List<Application> served = whole.applications().stream()
                .filter(application ->
                        visit.applications().contains(application.key().number()))
                .filter(application -> !application.state().ended())
                .toList();
        Optional<Application> handedOver = served.stream()
                .filter(application -> event.applicationId()
                        .equals(Optional.of(application.key().id())))
                .findFirst();
        boolean stillServes = served.stream().anyMatch(visit.host()::serves);
        return stillServes || handedOver.isEmpty()
                ? Outcome.done(visit)
                : passedOn(visit, handedOver.get(), moment, work);
    }

    private Outcome<Appointment> passedOn(Appointment visit, Application application, Moment moment, UnitOfWork work) {
        Host next = Host.person(
                application.key().utility(), application.representative().id());
        Appointment.Change change = new Appointment.Change(moment.at(), moment.actor(), Optional.empty());
        Optional<Slot> seat = nextHost.seat(next, visit, work);
        if (seat.isEmpty()) {
            work.journal().append(events.toRebook(visit, application, change));
            return Outcome.done(visit);
        }
        return Rearranging.exchanged(visit.slot(), seat.get(), work).then(slot -> {
            Appointment after = visit.movedTo(slot, change);
            return Rearranging.saved(after, events.of(after, EventType.APPOINTMENT_PASSED_ON), work);
        });
    }
}
