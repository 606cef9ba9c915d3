package org.jietong.deploy.internal.plugins;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.utility.UtilityCode;

/** Lets a plugin pass whose rule pack can be published, and publishes it; also one that brings none. */
final class PackGate {
    private static final int FINDINGS_TOLD = 5;

    private final RulePacks packs;

    PackGate(RulePacks packs) {
        this.packs = packs;
    }

    /** @return the utility of the pack, empty when there is no pack; refused with what is wrong with it */
    Outcome<Optional<UtilityCode>> pass(PackContent content) {
        if (!content.paths().iterator().hasNext()) {
            return Outcome.done(Optional.empty());
        }
        Outcome<RulePack> published = packs.publish(content);
        return published
                .problem()
                .map(problem -> Refusals.<Optional<UtilityCode>>because(
                        Refusals.BROKEN_PACK, "its rule pack is refused: " + words(problem)))
                .orElseGet(
                        () -> published.map(pack -> Optional.of(pack.reference().utility())));
    }

    private static String words(Problem problem) {
        List<Violation> errors = problem.violations();
        if (errors.isEmpty()) {
            return problem.type().key() + " " + problem.arguments();
        }
        String told = errors.stream()
                .limit(FINDINGS_TOLD)
                .map(error -> error.code() + " in " + error.arguments().get("where") + ": "
                        + error.arguments().get("en"))
                .collect(Collectors.joining("; "));
        return errors.size() > FINDINGS_TOLD ? told + "; and " + (errors.size() - FINDINGS_TOLD) + " more" : told;
    }
}
