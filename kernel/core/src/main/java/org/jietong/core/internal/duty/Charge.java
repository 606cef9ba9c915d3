package org.jietong.core.internal.duty;

import java.util.List;
import java.util.UUID;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.UnitOfWork;

/**
 * Whose duty somebody may see or arrange.
 *
 * @param policy says what a caller may do
 */
record Charge(AccessPolicy policy) {

    /** The part of the staff that the caller may act on, when the caller may act at all. */
    Outcome<Scope> permitted(Caller caller, Permission permission) {
        return policy.refusal(caller, permission)
                .map(Outcome::<Scope>refused)
                .orElseGet(() ->
                        Outcome.done(caller instanceof Caller.Placed placed ? placed.scope() : Scope.everything()));
    }

    /** The active representatives within a scope, by login. */
    static List<StaffMember> people(UnitOfWork work, Scope scope) {
        return work.staff().all().stream()
                .filter(Charge::represents)
                .filter(member -> scope.contains(member.scope()))
                .toList();
    }

    /** Whether it is a representative of somebody's scope. */
    static boolean has(Scope scope, UUID representative, UnitOfWork work) {
        return work.staff()
                .find(representative)
                .filter(member -> represents(member) && scope.contains(member.scope()))
                .isPresent();
    }

    static boolean represents(StaffMember member) {
        return member.active() && member.roles().contains(Role.REPRESENTATIVE);
    }
}
