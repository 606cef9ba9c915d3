package org.jietong.core.internal.appointments;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.appointments.Host;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Who may see and arrange the time of whom.
 *
 * @param store knows the staff
 * @param policy says what a caller may do
 */
record Hosts(Store store, AccessPolicy policy) {

    /** The host, if the caller may offer their time; one that does not exist is named at {@code /representative}. */
    Outcome<Host> offeredBy(Caller caller, Host host) {
        return permitted(policy.refusal(caller, Permission.OFFER_SLOTS), host).then(allowed -> host.representative()
                .map(person -> personal(caller, host, person))
                .orElseGet(() -> permitted(team(caller, host), host)));
    }

    /** The representative, if it is the caller's own time or that of somebody in their charge. */
    Outcome<StaffMember> inChargeOf(Caller caller, UUID person) {
        Optional<StaffMember> member =
                store.read(work -> work.staff().find(person)).filter(Hosts::represents);
        if (isSelf(caller, person)) {
            return member.map(Outcome::done).orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
        }
        return permitted(policy.refusal(caller, Permission.MANAGE_DUTY), person)
                .then(allowed -> member.map(Outcome::done).orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)))
                .then(known -> covers(caller, known) ? Outcome.done(known) : Outcome.refused(ProblemType.FORBIDDEN));
    }

    /** Whether a host's time is in the scope of the caller, or the caller's own. */
    boolean sees(Caller caller, Host host, Optional<StaffMember> person) {
        boolean own = host.representative().map(id -> isSelf(caller, id)).orElse(false);
        return own
                || person.map(member -> covers(caller, member)).orElse(false)
                || host.district()
                        .map(district -> !(caller instanceof Caller.Placed placed)
                                || placed.scope().covers(host.utility(), district))
                        .orElse(false);
    }

    /** Whether an appointment is one that a representative goes to: their own, or of a team they belong to. */
    static boolean goesTo(StaffMember member, Appointment appointment) {
        Host host = appointment.host();
        return host.representative().map(member.id()::equals).orElse(false)
                || host.district()
                        .map(district -> member.scope().covers(host.utility(), district))
                        .orElse(false);
    }

    private Outcome<Host> personal(Caller caller, Host host, UUID person) {
        return inChargeOf(caller, person)
                .problem()
                .filter(problem -> problem.type() != ProblemType.NOT_FOUND)
                .map(Outcome::<Host>refused)
                .orElseGet(() -> serving(host, person));
    }

    private Outcome<Host> serving(Host host, UUID person) {
        Violations violations = new Violations();
        if (store.read(work -> work.staff().find(person))
                .filter(Hosts::represents)
                .filter(member ->
                        member.scope().utility().map(host.utility()::equals).orElse(true))
                .isEmpty()) {
            violations.add("/representative", "NOT_A_REPRESENTATIVE");
        }
        return violations.unlessAny(host);
    }

    private Optional<Problem> team(Caller caller, Host host) {
        return policy.refusal(
                caller, Permission.MANAGE_DUTY, host.utility(), host.district().orElseThrow());
    }

    private static boolean represents(StaffMember member) {
        return member.active() && member.roles().contains(Role.REPRESENTATIVE);
    }

    private static boolean covers(Caller caller, StaffMember member) {
        return !(caller instanceof Caller.Placed placed) || placed.scope().contains(member.scope());
    }

    private static boolean isSelf(Caller caller, UUID person) {
        return caller instanceof Caller.Staff staff && staff.id().equals(person);
    }

    private static <T> Outcome<T> permitted(Optional<Problem> refusal, T value) {
        return refusal.map(Outcome::<T>refused).orElseGet(() -> Outcome.done(value));
    }
}
