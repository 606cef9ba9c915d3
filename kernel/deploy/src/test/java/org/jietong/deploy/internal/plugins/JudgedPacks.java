package org.jietong.deploy.internal.plugins;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.utility.UtilityCode;

/** Refuses every pack that holds a file {@code broken}, and fails over one that holds {@code overflowing}. */
final class JudgedPacks implements RulePacks {
    private static final LocalizedText GAP = new LocalizedText("缺口", "nothing applies above 1000");

    @Override
    public Outcome<RulePack> publish(PackContent content) {
        if (content.bytes("broken").isPresent()) {
            Violation gap = new Violation("", "GAP", Map.of("where", "classification.dmn", "en", GAP.en()));
            return Outcome.refused(Problem.of(ProblemType.PACK_REFUSED, List.of(gap)));
        }
        if (content.bytes("overflowing").isPresent()) {
            throw new StackOverflowError();
        }
        PackReference reference = new PackReference(new UtilityCode("water"), "1", content.digest(), Instant.EPOCH);
        return Outcome.done(new RulePack(
                reference, GAP, "T", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Override
    public List<PackFinding> check(PackContent content) {
        return List.of();
    }

    @Override
    public Optional<RulePack> inForce(UtilityCode utility, Instant at) {
        return Optional.empty();
    }

    @Override
    public Optional<RulePack> find(String digest) {
        return Optional.empty();
    }

    @Override
    public String form(RulePack pack, Locale locale) {
        return "{}";
    }
}
