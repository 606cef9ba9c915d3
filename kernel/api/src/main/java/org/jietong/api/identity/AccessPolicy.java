package org.jietong.api.identity;

import java.util.Collection;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.osgi.annotation.versioning.ProviderType;

/** The one place where permissions are checked. Whatever it does not grant is refused. */
@ProviderType
public interface AccessPolicy {

    /**
     * Why a caller may not do something at all: {@code UNAUTHENTICATED} without a session, {@code FORBIDDEN} without the
     * permission, which applicants never have; empty when it is granted.
     */
    Optional<Problem> refusal(Caller caller, Permission permission);

    /** The same for something that belongs to a whole utility: its scope must cover all of its districts. */
    Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility);

    /** The same for something that belongs to a utility and a district: outside the caller's scope is forbidden too. */
    Optional<Problem> refusal(Caller caller, Permission permission, UtilityCode utility, District district);

    /** The same for something that belongs to no utility but to all: the caller's scope must be everything. */
    default Optional<Problem> refusalForAll(Caller caller, Permission permission) {
        return refusal(caller, permission)
                .or(() -> caller instanceof Caller.Placed placed
                                && !placed.scope().contains(Scope.everything())
                        ? Optional.of(Problem.of(ProblemType.FORBIDDEN))
                        : Optional.empty());
    }

    /**
     * The same for an application. Its present representative needs the permission only, wherever the application lies:
     * when a district has nobody, somebody from outside it is assigned, and answers for it all the same (R3.1).
     */
    default Optional<Problem> refusal(Caller caller, Permission permission, Application application) {
        ApplicationKey key = application.key();
        return isRepresentative(caller, application)
                ? refusal(caller, permission)
                : refusal(caller, permission, key.utility(), key.district());
    }

    /**
     * Whether a caller may see identity numbers and telephones of a case whole, for one of its applications: with the permission in
     * scope, as its present representative, who has to call, and as the applicant.
     */
    default boolean showsPersonalData(Caller caller, Collection<Application> applications) {
        return caller instanceof Caller.Applicant
                || applications.stream()
                        .anyMatch(application -> isRepresentative(caller, application)
                                || refusal(caller, Permission.READ_PERSONAL_DATA, application)
                                        .isEmpty());
    }

    private static boolean isRepresentative(Caller caller, Application application) {
        return caller instanceof Caller.Staff staff
                && staff.id().equals(application.representative().id());
    }
}
