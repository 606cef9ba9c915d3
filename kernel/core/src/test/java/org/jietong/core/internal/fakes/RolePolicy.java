package org.jietong.core.internal.fakes;

import java.util.Optional;
import java.util.Set;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/** Clerks may do everything within their scope, others only read, and nobody without a session anything. */
public final class RolePolicy implements AccessPolicy {
    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission) {
        if (caller instanceof Caller.Staff staff) {
            return staff.roles().contains(Role.CLERK) || permission == Permission.READ_CASES
                    ? Optional.empty()
                    : Optional.of(Problem.of(ProblemType.FORBIDDEN));
        }
        if (caller instanceof Caller.Channel channel) {
            return channel.permissions().contains(permission)
                    ? Optional.empty()
                    : Optional.of(Problem.of(ProblemType.FORBIDDEN));
        }
        return caller instanceof Caller.Machine
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemType.UNAUTHENTICATED));
    }

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility) {
        Scope whole = new Scope(Optional.of(utility), Set.of());
        return refusal(caller, permission)
                .or(() -> caller instanceof Caller.Staff staff && !staff.scope().contains(whole)
                        ? Optional.of(Problem.of(ProblemType.FORBIDDEN))
                        : Optional.empty());
    }

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility, District district) {
        return refusal(caller, permission)
                .or(() -> caller instanceof Caller.Staff staff && !staff.scope().covers(utility, district)
                        ? Optional.of(Problem.of(ProblemType.FORBIDDEN))
                        : Optional.empty());
    }
}
