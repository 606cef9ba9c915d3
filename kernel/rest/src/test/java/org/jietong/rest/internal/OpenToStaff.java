package org.jietong.rest.internal;

import java.util.Optional;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/** The policy of the door in these tests: the staff may everything, channels what their key is good for, so that what is refused is refused by the use cases. */
final class OpenToStaff implements AccessPolicy {
    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission) {
        if (caller instanceof Caller.Channel channel && channel.permissions().contains(permission)) {
            return Optional.empty();
        }
        return caller instanceof Caller.Staff ? Optional.empty() : Optional.of(Problem.of(ProblemType.FORBIDDEN));
    }

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility) {
        return refusal(caller, permission);
    }

    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility, District district) {
        return refusal(caller, permission);
    }
}
