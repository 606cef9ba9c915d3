package org.jietong.rest.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.utility.UtilityCode;

/** One pack with one category; refuses facts without {@code externalLine}. */
final class FakeRules implements RulePacks, RuleEngine {
    @Override
    public Outcome<RulePack> publish(PackContent content) {
        return Outcome.done(Samples.pack());
    }

    @Override
    public Optional<RulePack> inForce(UtilityCode utility, Instant at) {
        return Optional.of(Samples.pack());
    }

    @Override
    public Optional<RulePack> find(String digest) {
        return Optional.of(Samples.pack());
    }

    @Override
    public List<PackFinding> check(PackContent content) {
        return List.of();
    }

    @Override
    public String form(RulePack pack, Locale locale) {
        return "{\"title\":\"" + pack.name().in(locale) + "\"}";
    }

    @Override
    public Outcome<Facts> validate(RulePack pack, Facts facts) {
        return facts.has("externalLine")
                ? Outcome.done(facts)
                : Outcome.refused(
                        Problem.of(ProblemType.INVALID_FACTS, List.of(Violation.of("/externalLine", "MISSING"))));
    }

    @Override
    public Outcome<Classification> classify(RulePack pack, Facts facts) {
        return Outcome.done(new Classification(
                Samples.category(), List.of(new Classification.Match("small", Optional.of(Samples.annotation())))));
    }

    @Override
    public List<TaskTemplate> tasks(RulePack pack, Category category, Facts facts) {
        return category.tasks();
    }

    @Override
    public Outcome<Estimate> estimate(RulePack pack, Facts facts, Optional<String> kit) {
        return kit.isEmpty()
                ? Outcome.done(Samples.estimate())
                : Outcome.refused(
                        Problem.of(ProblemType.INVALID_REQUEST, List.of(Violation.of("/kit", "UNKNOWN_KIT"))));
    }
}
