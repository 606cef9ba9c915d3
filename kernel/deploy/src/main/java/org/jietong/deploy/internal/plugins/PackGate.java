package org.jietong.deploy.internal.plugins;

import java.util.List;
import java.util.stream.Collectors;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.RulePacks;

/** Lets a plugin pass whose rule pack can be published, and publishes it; also one that brings none. */
final class PackGate {
    private static final int FINDINGS_TOLD = 5;

    private final RulePacks packs;

    PackGate(RulePacks packs) {
        this.packs = packs;
    }

    Outcome<PackContent> pass(PackContent content) {
        if (!content.paths().iterator().hasNext()) {
            return Outcome.done(content);
        }
        return packs.publish(content)
                .problem()
                .map(problem -> Refusals.<PackContent>because(
                        Refusals.BROKEN_PACK, "its rule pack is refused: " + words(content, problem)))
                .orElseGet(() -> Outcome.done(content));
    }

    private String words(PackContent content, Problem problem) {
        List<PackFinding> errors = packs.check(content).stream()
                .filter(finding -> finding.severity() == PackFinding.Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            return problem.type().key() + " " + problem.arguments() + " " + problem.violations();
        }
        String told = errors.stream()
                .limit(FINDINGS_TOLD)
                .map(f -> f.code() + " in " + f.where() + ": " + f.message().en())
                .collect(Collectors.joining("; "));
        return errors.size() > FINDINGS_TOLD ? told + "; and " + (errors.size() - FINDINGS_TOLD) + " more" : told;
    }
}
