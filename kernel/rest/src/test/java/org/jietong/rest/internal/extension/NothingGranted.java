package org.jietong.rest.internal.extension;

import java.util.Optional;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/** A policy by which nobody may do anything: extensions have grants of their own. */
final class NothingGranted implements AccessPolicy {
    @Override
    public Optional<Problem> refusal(Caller caller, Permission permission) {
        return Optional.of(Problem.of(ProblemType.FORBIDDEN));
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
