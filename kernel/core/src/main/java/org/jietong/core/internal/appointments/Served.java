package org.jietong.core.internal.appointments;

import java.util.List;
import org.jietong.api.appointments.Host;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Case;
import org.jietong.api.problem.Outcome;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * The applications of a case that a visit is for.
 *
 * @param whole the case
 * @param applications those applications, at least one, none of them ended
 */
record Served(Case whole, List<Application> applications) {

    /** Those named, or all that are open; refused with {@code INVALID_REQUEST} for one that is not open in the case. */
    static Outcome<Served> of(Case whole, List<ApplicationNumber> named) {
        List<Application> open = whole.applications().stream()
                .filter(application -> !application.state().ended())
                .toList();
        List<ApplicationNumber> known =
                open.stream().map(application -> application.key().number()).toList();
        Violations violations = new Violations();
        for (int n = 0; n < named.size(); n++) {
            if (!known.contains(named.get(n))) {
                violations.add("/applications/" + n, "NOT_OPEN_IN_CASE");
            }
        }
        if (open.isEmpty()) {
            violations.add("/applications", "NOT_OPEN_IN_CASE");
        }
        List<Application> some = open.stream()
                .filter(application ->
                        named.isEmpty() || named.contains(application.key().number()))
                .toList();
        return violations.unlessAny(new Served(whole, some));
    }

    /** Whether a visit by a host is one to any of them; the others may be served on the way: a joint survey. */
    boolean by(Host host) {
        return applications.stream().anyMatch(host::serves);
    }

    List<ApplicationNumber> numbers() {
        return applications.stream()
                .map(application -> application.key().number())
                .toList();
    }
}
