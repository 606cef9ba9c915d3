package org.jietong.security.internal;

import java.util.UUID;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.UnitOfWork;

/**
 * Whose accounts somebody keeps.
 *
 * @param policy says what a caller may do
 */
record Charge(AccessPolicy policy) {

    /** The part of the staff that a caller may act on, when the caller may act at all. */
    Outcome<Scope> permitted(Caller caller, Permission permission) {
        return policy.refusal(caller, permission)
                .map(Outcome::<Scope>refused)
                .orElseGet(() ->
                        Outcome.done(caller instanceof Caller.Placed placed ? placed.scope() : Scope.everything()));
    }

    /** The person, if the caller may keep accounts like it: within the scope, and with no role that is not theirs to give. */
    Outcome<StaffMember> kept(Scope scope, StaffMember member, Caller caller) {
        boolean theirs = !(caller instanceof Caller.Staff staff) || Grants.give(staff.roles(), member.roles());
        return theirs ? within(scope, member) : Outcome.refused(ProblemType.FORBIDDEN);
    }

    /** The person with an id, likewise. */
    Outcome<StaffMember> kept(UUID staff, Caller caller, UnitOfWork records) {
        return permitted(caller, Permission.MANAGE_STAFF)
                .then(scope -> found(records, staff).then(member -> kept(scope, member, caller)));
    }

    static Outcome<StaffMember> within(Scope scope, StaffMember member) {
        return scope.contains(member.scope()) ? Outcome.done(member) : Outcome.refused(ProblemType.FORBIDDEN);
    }

    static Outcome<StaffMember> found(UnitOfWork records, UUID id) {
        return records.staff().find(id).map(Outcome::done).orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }
}
