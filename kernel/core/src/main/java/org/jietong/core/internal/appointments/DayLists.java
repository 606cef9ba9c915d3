package org.jietong.core.internal.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Stop;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.secret.Mask;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;

/**
 * The appointments of a day: all that somebody may see, or the way of one representative.
 *
 * @param store where they are
 * @param policy says who may see which case
 * @param days days as spans
 */
record DayLists(Store store, AccessPolicy policy, Days days) {

    Outcome<List<Appointment>> ofDay(LocalDate day, Caller caller) {
        return policy.refusal(caller, Permission.BOOK_APPOINTMENTS)
                .map(Outcome::<LocalDate>refused)
                .orElseGet(() -> Outcome.done(day))
                .map(allowed -> store.read(work -> seen(work, allowed, caller)));
    }

    Outcome<List<Stop>> route(UUID representative, LocalDate day, Caller caller) {
        return new Hosts(store, policy)
                .inChargeOf(caller, representative)
                .map(member -> store.read(work -> work.appointments().between(days.start(day), days.after(day)).stream()
                        .filter(appointment -> appointment.state() == Appointment.State.BOOKED)
                        .filter(appointment -> Hosts.goesTo(member, appointment))
                        .flatMap(appointment -> stop(appointment, work, caller).stream())
                        .toList()));
    }

    private List<Appointment> seen(UnitOfWork work, LocalDate day, Caller caller) {
        Hosts hosts = new Hosts(store, policy);
        Map<UUID, StaffMember> people =
                work.staff().all().stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        return work.appointments().between(days.start(day), days.after(day)).stream()
                .filter(appointment -> hosts.sees(
                        caller,
                        appointment.host(),
                        appointment.host().representative().map(people::get)))
                .toList();
    }

    private Optional<Stop> stop(Appointment appointment, UnitOfWork work, Caller caller) {
        return work.cases()
                .find(appointment.caseNumber())
                .map(whole -> new Stop(appointment, whole.site(), phone(whole, appointment, caller)));
    }

    /** Whoever goes there may have to call. */
    private Optional<String> phone(Case whole, Appointment appointment, Caller caller) {
        boolean goes = caller instanceof Caller.Staff staff
                && appointment.host().representative().equals(Optional.of(staff.id()));
        boolean isShown = goes || policy.showsPersonalData(caller, whole.applications());
        return Optional.of(whole.applicant().phone())
                .filter(phone -> whole.applications().stream().anyMatch(application -> mayRead(application, caller)))
                .map(phone -> isShown ? phone : Mask.phone(phone));
    }

    private boolean mayRead(Application application, Caller caller) {
        return policy.refusal(caller, Permission.READ_CASES, application).isEmpty();
    }
}
