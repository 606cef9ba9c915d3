package org.jietong.api.extension;

import java.util.Optional;
import java.util.Set;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * A permission of a plugin's own, and who has it. Parts of the system may do everything; whoever is not named is refused.
 *
 * @param permission its name, {@code UPPER_SNAKE}
 * @param roles the roles that have it
 */
public record Grant(String permission, Set<Role> roles) {
    public Grant {
        roles = Set.copyOf(roles);
    }

    /** Why a caller may not: {@code UNAUTHENTICATED} without a session, {@code FORBIDDEN} without a role; empty when granted. */
    public Optional<Problem> refusal(Caller caller) {
        if (caller instanceof Caller.Machine) {
            return Optional.empty();
        }
        if (caller instanceof Caller.Staff staff) {
            return forbiddenUnless(staff.roles().stream().anyMatch(roles::contains));
        }
        return Optional.of(
                Problem.of(caller instanceof Caller.Anonymous ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN));
    }

    /** The same for something that belongs to a utility and a district: outside the caller's scope is forbidden too. */
    public Optional<Problem> refusal(Caller caller, UtilityCode utility, District district) {
        return refusal(caller)
                .or(() -> caller instanceof Caller.Placed placed
                        ? forbiddenUnless(placed.scope().covers(utility, district))
                        : Optional.empty());
    }

    /** The same for something whose place is given by a scope: the caller's must contain it. */
    public Optional<Problem> refusal(Caller caller, Scope place) {
        return refusal(caller)
                .or(() -> caller instanceof Caller.Placed placed
                        ? forbiddenUnless(placed.scope().contains(place))
                        : Optional.empty());
    }

    private static Optional<Problem> forbiddenUnless(boolean allowed) {
        return allowed ? Optional.empty() : Optional.of(Problem.of(ProblemType.FORBIDDEN));
    }
}
