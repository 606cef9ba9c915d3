package org.jietong.core.internal.cases.lifecycle;

import java.util.Optional;
import org.jietong.api.cases.Sheets;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.RuleEngine;

/**
 * Makes the sheets of a simple project at its acceptance, by the pack and the facts it is accepted with (R2.2). A project
 * that the standard kit does not fit has none; it is accepted all the same, since zero approval hangs on the category.
 *
 * @param engine computes them
 */
record Freezing(RuleEngine engine) {

    Optional<Sheets> of(Standing standing, Moment moment) {
        if (!standing.category().simpleProject() || standing.category().kit().isEmpty()) {
            return Optional.empty();
        }
        Outcome<Estimate> estimated = engine.estimate(
                standing.pack(), standing.facts(), standing.category().kit());
        return estimated.problem().isPresent()
                ? Optional.empty()
                : Optional.of(Sheets.frozen(estimated.orElseThrow(), moment.at()));
    }
}
