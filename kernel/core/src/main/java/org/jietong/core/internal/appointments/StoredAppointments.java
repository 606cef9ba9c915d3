package org.jietong.core.internal.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Appointments;
import org.jietong.api.appointments.Slot;
import org.jietong.api.appointments.Stop;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.Admission;
import org.jietong.core.internal.cases.checks.Violations;
import org.jietong.core.internal.cases.lifecycle.Moment;

/** The appointments in the store. All thinking about the case is done before the transaction, which only takes and writes. */
class StoredAppointments implements Appointments {
    private static final int LONGEST_REASON = 500;

    private final Store store;
    private final Admission admission;
    private final Booking booking;
    private final Rearranging rearranging;
    private final DayLists dayLists;
    private final Clock clock;
    private final Days days;

    StoredAppointments(
            Store store,
            Admission admission,
            Booking booking,
            Rearranging rearranging,
            DayLists dayLists,
            Clock clock) {
        this.store = store;
        this.admission = admission;
        this.booking = booking;
        this.rearranging = rearranging;
        this.dayLists = dayLists;
        this.clock = clock;
        this.days = new Days(clock);
    }

    @Override
    public Outcome<List<Slot>> slots(CaseNumber number, LocalDate from, LocalDate to, CaseParty party) {
        Violations violations = Days.check(from, to, Days.MOST);
        if (from.isBefore(days.today())) {
            violations.add("/from", "IN_THE_PAST");
        }
        return entered(number, party)
                .then(violations::unlessAny)
                .map(whole -> store.read(work -> work.slots().between(days.start(from), days.after(to))).stream()
                        .filter(slot -> slot.free() > 0 && slot.from().isAfter(clock.instant()))
                        .filter(slot -> whole.applications().stream()
                                .filter(application -> !application.state().ended())
                                .anyMatch(slot.host()::serves))
                        .toList());
    }

    @Override
    public Outcome<List<Appointment>> of(CaseNumber number, CaseParty party) {
        return entered(number, party)
                .map(whole -> store.read(work -> work.appointments().ofCase(whole.id())));
    }

    @Override
    public Outcome<Appointment> find(CaseNumber number, UUID id, CaseParty party) {
        return entered(number, party)
                .then(whole -> store.read(work -> work.appointments().find(id))
                        .filter(appointment -> appointment.caseId().equals(whole.id()))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }

    @Override
    public Outcome<Appointment> book(
            CaseNumber number, UUID slot, List<ApplicationNumber> served, CaseParty party, Once<Appointment> once) {
        Moment moment = Moment.of(clock, party.caller().actor());
        return entered(number, party)
                .then(whole -> Served.of(whole, served))
                .then(fit -> store.transact(
                        work -> work.answers().once(once, moment.at(), () -> booking.book(slot, fit, moment, work))));
    }

    @Override
    public Outcome<Appointment> move(
            CaseNumber number, UUID id, UUID slot, Optional<String> reason, CaseParty party, Once<Appointment> once) {
        Moment moment = Moment.of(clock, party.caller().actor());
        return reasoned(number, reason, party)
                .then(whole -> store.transact(work -> work.answers()
                        .once(once, moment.at(), () -> rearranging.move(whole, id, slot, reason, moment, work))));
    }

    @Override
    public Outcome<Appointment> cancel(
            CaseNumber number, UUID id, Optional<String> reason, CaseParty party, Once<Appointment> once) {
        Moment moment = Moment.of(clock, party.caller().actor());
        return reasoned(number, reason, party)
                .then(whole -> store.transact(work -> work.answers()
                        .once(once, moment.at(), () -> rearranging.cancel(whole, id, reason, moment, work))));
    }

    @Override
    public Outcome<List<Appointment>> ofDay(LocalDate day, Caller caller) {
        return dayLists.ofDay(day, caller);
    }

    @Override
    public Outcome<List<Stop>> route(UUID representative, LocalDate day, Caller caller) {
        return dayLists.route(representative, day, caller);
    }

    private Outcome<Case> reasoned(CaseNumber number, Optional<String> reason, CaseParty party) {
        return entered(number, party).then(new Violations().text("/reason", reason, LONGEST_REASON)::unlessAny);
    }

    private Outcome<Case> entered(CaseNumber number, CaseParty party) {
        return admission.to(number, party, Permission.BOOK_APPOINTMENTS);
    }
}
