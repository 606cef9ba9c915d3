package org.jietong.core.internal.cases.lifecycle;

import java.time.Instant;
import java.util.Map;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;

/**
 * Holds facts against the rules in force: the form first, then what the utility works out, then the table.
 *
 * @param packs which rules are in force
 * @param engine evaluates them
 */
public record Assessor(RulePacks packs, RuleEngine engine) {

    /** Refused with {@code INVALID_FACTS} and pointers below the facts, such as {@code /hourlyFlow}. */
    public Outcome<Assessment> assess(Utility utility, Facts facts, Instant at) {
        return inForce(utility.code(), at)
                .then(pack -> engine.complete(pack, facts, utility).then(complete -> engine.classify(pack, complete)
                        .map(classification -> new Assessment(pack, complete, classification))));
    }

    /** A utility whose first pack is not in force yet cannot serve. */
    public Outcome<RulePack> inForce(UtilityCode utility, Instant at) {
        return packs.inForce(utility, at)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Problem.of(ProblemType.UTILITY_UNAVAILABLE, Map.of("utility", utility.value()))));
    }
}
