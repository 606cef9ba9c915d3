package org.jietong.rest.internal.resource;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.utility.Utilities;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rest.internal.view.ClassificationView;
import org.jietong.rest.internal.view.EstimateView;

/** Asks the rules in force of a utility that serves. */
public final class Guides {
    private final Utilities utilities;
    private final RulePacks packs;
    private final RuleEngine engine;
    private final Clock clock;

    public Guides(Utilities utilities, RulePacks packs, RuleEngine engine, Clock clock) {
        this.utilities = utilities;
        this.packs = packs;
        this.engine = engine;
        this.clock = clock;
    }

    Outcome<RulePack> pack(String utility) {
        return with(utility, (serving, pack) -> Outcome.done(pack));
    }

    Outcome<String> form(String utility, Locale language) {
        return pack(utility).map(pack -> packs.form(pack, language));
    }

    Outcome<ClassificationView> classify(String utility, Facts facts, Locale language) {
        return with(utility, (serving, pack) -> complete(serving, pack, facts)
                .then(complete -> underFacts(engine.classify(pack, complete))
                        .map(classification -> ClassificationView.of(classification, pack, complete, language))));
    }

    Outcome<EstimateView> estimate(String utility, Facts facts, Optional<String> kit, Locale language) {
        return with(utility, (serving, pack) -> complete(serving, pack, facts)
                .then(complete -> underFacts(engine.estimate(pack, complete, kit)))
                .map(estimate -> EstimateView.of(estimate, language)));
    }

    private Outcome<Facts> complete(Utility serving, RulePack pack, Facts facts) {
        return underFacts(engine.complete(pack, facts, serving));
    }

    private <T> Outcome<T> with(String utility, BiFunction<Utility, RulePack, Outcome<T>> work) {
        if (!UtilityCode.isWellFormed(utility)) {
            return Outcome.refused(Problem.of(ProblemType.UNKNOWN_UTILITY, Map.of("utility", utility)));
        }
        UtilityCode code = new UtilityCode(utility);
        return utilities.with(code, serving -> packs.inForce(code, clock.instant())
                .map(pack -> work.apply(serving, pack))
                .orElseGet(() ->
                        Outcome.refused(Problem.of(ProblemType.UTILITY_UNAVAILABLE, Map.of("utility", utility)))));
    }

    /** The engine points into the facts, the reader of a problem into the request. */
    private static <T> Outcome<T> underFacts(Outcome<T> outcome) {
        Optional<Problem> invalid = outcome.problem().filter(p -> p.type() == ProblemType.INVALID_FACTS);
        return invalid.map(p -> Outcome.<T>refused(new Problem(
                        p.type(),
                        p.arguments(),
                        p.violations().stream().map(v -> v.under("/facts")).toList())))
                .orElse(outcome);
    }
}
