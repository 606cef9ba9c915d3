package org.jietong.rest.internal.door;

import java.util.Optional;
import java.util.Set;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;

/**
 * Who may ask for one operation. How far they reach in it, by utility and district, is seen by the use case.
 *
 * @param outside who may without being staff
 * @param permissions of which staff and channels need one; none when any member of the staff may
 */
record Entry(Outside outside, Set<Permission> permissions) {
    /** Who may ask without being staff. */
    enum Outside {
        ANYONE,
        APPLICANT,
        NOBODY
    }

    Entry {
        permissions = Set.copyOf(permissions);
    }

    /** Why a caller may not; empty when the door is open. */
    Optional<Problem> refusal(Caller caller, AccessPolicy policy) {
        if (caller instanceof Caller.Anonymous) {
            return unless(outside == Outside.ANYONE, ProblemType.UNAUTHENTICATED);
        }
        if (caller instanceof Caller.Applicant) {
            return unless(outside != Outside.NOBODY, ProblemType.FORBIDDEN);
        }
        return permissions.isEmpty() ? anyOfTheStaff(caller) : granted(caller, policy);
    }

    private Optional<Problem> anyOfTheStaff(Caller caller) {
        return unless(outside == Outside.ANYONE || caller instanceof Caller.Staff, ProblemType.FORBIDDEN);
    }

    private Optional<Problem> granted(Caller caller, AccessPolicy policy) {
        return unless(
                permissions.stream().anyMatch(permission -> policy.refusal(caller, permission)
                        .isEmpty()),
                ProblemType.FORBIDDEN);
    }

    private static Optional<Problem> unless(boolean may, ProblemType otherwise) {
        return may ? Optional.empty() : Optional.of(Problem.of(otherwise));
    }
}
