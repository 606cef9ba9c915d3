package org.jietong.core.internal.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Query;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.Violation;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Asks the policy what a caller may do, and turns its answer into an outcome.
 *
 * @param policy the policy
 */
record Access(AccessPolicy policy) {
    private static final int LONGEST_PAGE = 200;

    /** The value, if the caller may do such a thing at all. */
    <T> Outcome<T> to(Permission permission, Caller caller, T value) {
        return unless(policy.refusal(caller, permission), value);
    }

    /** The application, if the caller may do such a thing with it. */
    Outcome<Application> to(Permission permission, Caller caller, Application application) {
        return unless(policy.refusal(caller, permission, application), application);
    }

    boolean allows(Permission permission, Caller caller, Application application) {
        return to(permission, caller, application).problem().isEmpty();
    }

    /** The applicant of some applications, masked for who need not know number and telephone whole. */
    Applicant shown(Applicant applicant, List<Application> applications, Caller caller) {
        return policy.showsPersonalData(caller, applications) ? applicant : applicant.masked();
    }

    /** The same of a whole case. */
    Case shown(Case whole, Caller caller) {
        return whole.showing(shown(whole.applicant(), whole.applications(), caller));
    }

    /** The query narrowed down to what the caller may see: their scope, and what they represent. */
    Outcome<Query> within(Query query, Caller caller) {
        Violations violations = new Violations();
        if (query.limit() < 1 || query.limit() > LONGEST_PAGE) {
            violations.add(
                    new Violation("/limit", "OUT_OF_RANGE", Map.of("min", "1", "max", Integer.toString(LONGEST_PAGE))));
        }
        return to(Permission.READ_CASES, caller, within(caller, query)).then(violations::unlessAny);
    }

    private static Query within(Caller caller, Query query) {
        Scope scope = caller instanceof Caller.Placed placed ? placed.scope() : Scope.everything();
        return query.within(scope, caller instanceof Caller.Staff staff ? Optional.of(staff.id()) : Optional.empty());
    }

    private static <T> Outcome<T> unless(Optional<Problem> refusal, T value) {
        return refusal.map(Outcome::<T>refused).orElseGet(() -> Outcome.done(value));
    }
}
