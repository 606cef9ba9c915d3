package org.jietong.core.internal.calendars.life;

import java.util.Optional;
import java.util.function.Predicate;
import org.jietong.api.problem.Outcome;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Why something is done with a schedule.
 *
 * @param words fit to be kept and shown
 */
record Reason(String words) {
    private static final int LONGEST = 500;

    /** A reason need not be given. */
    static Outcome<Reason> given(String why) {
        String plain = why.strip();
        return new Violations()
                .text("/why", Optional.of(plain).filter(Predicate.not(String::isEmpty)), LONGEST)
                .unlessAny(new Reason(plain));
    }
}
