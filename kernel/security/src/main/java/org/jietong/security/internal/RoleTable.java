package org.jietong.security.internal;

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
import org.osgi.service.component.annotations.Component;

/** Grants by the one table from roles to permissions; what does not stand in it is refused. */
@Component
public final class RoleTable implements AccessPolicy {
    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission) {
        if (caller instanceof Caller.Anonymous) {
            return refused(ProblemType.UNAUTHENTICATED);
        }
        return granted(caller, permission) ? Optional.empty() : refused(ProblemType.FORBIDDEN);
    }

    private static boolean granted(Caller caller, Permission permission) {
        if (caller instanceof Caller.Staff staff) {
            return Grants.allow(staff.roles(), permission);
        }
        if (caller instanceof Caller.Channel channel) {
            return channel.permissions().contains(permission) && Grants.allow(Set.of(Role.CHANNEL), permission);
        }
        return caller instanceof Caller.Machine;
    }

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility) {
        Scope whole = new Scope(Optional.of(utility), Set.of());
        return refusal(caller, permission)
                .or(() -> caller instanceof Caller.Placed placed
                                && !placed.scope().contains(whole)
                        ? refused(ProblemType.FORBIDDEN)
                        : Optional.empty());
    }

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility, District district) {
        return refusal(caller, permission).or(() -> outOfScope(caller, utility, district));
    }

    private static Optional<Problem> outOfScope(Caller caller, UtilityCode utility, District district) {
        boolean outside =
                caller instanceof Caller.Placed placed && !placed.scope().covers(utility, district);
        return outside ? refused(ProblemType.FORBIDDEN) : Optional.empty();
    }

    private static Optional<Problem> refused(ProblemType type) {
        return Optional.of(Problem.of(type));
    }
}
