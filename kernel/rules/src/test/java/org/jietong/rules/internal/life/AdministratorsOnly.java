package org.jietong.rules.internal.life;

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

/** Administrators may everything within their scope. */
public final class AdministratorsOnly implements AccessPolicy {
    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission) {
        return caller instanceof Caller.Staff staff && staff.roles().contains(Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemType.FORBIDDEN));
    }

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility) {
        Scope whole = new Scope(Optional.of(utility), Set.of());
        return refusal(caller, permission)
                .or(() -> ((Caller.Staff) caller).scope().contains(whole)
                        ? Optional.empty()
                        : Optional.of(Problem.of(ProblemType.FORBIDDEN)));
    }

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility, District district) {
        return refusal(caller, permission, utility);
    }
}
