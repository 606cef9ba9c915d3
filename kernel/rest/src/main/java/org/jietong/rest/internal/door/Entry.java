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
 * @param staff who may of those who are
 * @param permissions of which staff and channels need one, when it takes one
 */
record Entry(Outside outside, Inside staff, Set<Permission> permissions) {
    /** Who may ask of the staff. */
    enum Inside {
        ANYBODY,
        WHO_IS_PERMITTED,
        NOBODY
    }

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
        return switch (staff) {
            case ANYBODY -> unless(outside == Outside.ANYONE || caller instanceof Caller.Staff, ProblemType.FORBIDDEN);
            case WHO_IS_PERMITTED -> granted(caller, policy);
            case NOBODY -> Optional.of(Problem.of(ProblemType.FORBIDDEN));
        };
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
