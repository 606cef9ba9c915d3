package org.jietong.core.internal.followups;

import java.time.Instant;
import java.util.Map;
import org.jietong.api.cases.Application;
import org.jietong.api.followups.FollowUpResult;
import org.jietong.api.followups.NewFollowUp;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.core.internal.cases.checks.Violations;

/** Finds everything that is wrong with a follow-up at once. */
final class FollowUpCheck {
    private static final int LONGEST_OPINION = 2000;
    private static final int WORST = 5;

    private final Violations violations = new Violations();

    /** The application, when nothing is wrong. */
    Outcome<Application> of(NewFollowUp followUp, Application application, Instant now) {
        followUp.at().ifPresent(at -> time(at, application, now));
        violations.text("/opinion", followUp.opinion(), LONGEST_OPINION);
        followUp.satisfaction()
                .filter(level -> level < 1 || level > WORST)
                .ifPresent(level -> violations.add(new Violation(
                        "/satisfaction", "OUT_OF_RANGE", Map.of("min", "1", "max", Integer.toString(WORST)))));
        if (followUp.result() != FollowUpResult.REACHED) {
            followUp.satisfaction().ifPresent(level -> notWithResult("/satisfaction"));
            followUp.opinion().ifPresent(said -> notWithResult("/opinion"));
        }
        return violations.unlessAny(application);
    }

    private void time(Instant at, Application application, Instant now) {
        if (at.isAfter(now)) {
            violations.add("/at", "IN_THE_FUTURE");
        } else if (at.isBefore(application.key().submittedAt())) {
            violations.add("/at", "BEFORE_ITS_BEGINNING");
        }
    }

    private void notWithResult(String pointer) {
        violations.add(new Violation(pointer, "NOT_WITH", Map.of("parameter", "result")));
    }
}
