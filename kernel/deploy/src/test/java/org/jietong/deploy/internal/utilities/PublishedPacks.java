package org.jietong.deploy.internal.utilities;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.utility.UtilityCode;

/** Packs in memory: the file {@code utility} names the utility. */
final class PublishedPacks implements RulePacks {
    private final Map<UtilityCode, RulePack> inForce = new HashMap<>();
    private boolean isAway;

    /** The database is away from now on. */
    synchronized void leave() {
        isAway = true;
    }

    @Override
    public synchronized Outcome<RulePack> publish(PackContent content) {
        UtilityCode code = new UtilityCode(content.text("utility").orElseThrow());
        PackReference reference = new PackReference(code, "1", content.digest(), Instant.EPOCH);
        LocalizedText name = new LocalizedText(code.value(), code.value());
        RulePack pack = new RulePack(
                reference, name, "T", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        inForce.put(code, pack);
        return Outcome.done(pack);
    }

    @Override
    public synchronized Optional<RulePack> inForce(UtilityCode utility, Instant at) {
        return Optional.ofNullable(inForce.get(utility));
    }

    @Override
    public synchronized Optional<RulePack> find(String digest) {
        if (isAway) {
            throw new RefusedException(Problem.of(ProblemType.STORE_UNAVAILABLE));
        }
        return inForce.values().stream()
                .filter(pack -> pack.reference().digest().equals(digest))
                .findFirst();
    }

    @Override
    public List<PackFinding> check(PackContent content) {
        return List.of();
    }

    @Override
    public String form(RulePack pack, Locale locale) {
        return "{}";
    }
}
