package org.jietong.core.internal.fakes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.Money;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.utility.UtilityCode;

/** Rules by one fact, {@code simple}; the version of the pack in force can be changed. */
public final class FakeRules implements RulePacks, RuleEngine {
    private final Map<String, RulePack> byDigest = new ConcurrentHashMap<>();
    private final Map<UtilityCode, RulePack> inForce = new ConcurrentHashMap<>();
    private final AtomicInteger classifications = new AtomicInteger();

    public void publish(RulePack pack) {
        byDigest.put(pack.reference().digest(), pack);
        inForce.put(pack.reference().utility(), pack);
    }

    public int classifications() {
        return classifications.get();
    }

    @Override
    public Optional<RulePack> inForce(UtilityCode utility, Instant at) {
        return Optional.ofNullable(inForce.get(utility));
    }

    @Override
    public Optional<RulePack> find(String digest) {
        return Optional.ofNullable(byDigest.get(digest));
    }

    @Override
    public Outcome<Facts> validate(RulePack pack, Facts facts) {
        return facts.has("misspelt")
                ? Outcome.refused(
                        Problem.of(ProblemType.INVALID_FACTS, List.of(Violation.of("/misspelt", "UNKNOWN_FACT"))))
                : Outcome.done(facts);
    }

    @Override
    public Outcome<Classification> classify(RulePack pack, Facts facts) {
        classifications.incrementAndGet();
        return facts.flag("simple")
                .map(simple -> pack.category(simple ? "SIMPLE" : "ORDINARY").orElseThrow())
                .map(category -> Outcome.done(
                        new Classification(category, List.of(new Classification.Match("rule", Optional.empty())))))
                .orElseGet(() -> Outcome.refused(
                        Problem.of(ProblemType.INVALID_FACTS, List.of(Violation.of("/simple", "MISSING")))));
    }

    @Override
    public Outcome<RulePack> publish(PackContent content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PackFinding> check(PackContent content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String form(RulePack pack, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** A condition is the name of a fact that has to be true. */
    @Override
    public List<TaskTemplate> tasks(RulePack pack, Category category, Facts facts) {
        return category.tasks().stream()
                .filter(task ->
                        task.when().flatMap(facts::flag).orElse(task.when().isEmpty()))
                .toList();
    }

    /** A pipe of as many metres as the fact {@code length} says, 100 at most, for as many yuan as the pack's version says. */
    @Override
    public Outcome<Estimate> estimate(RulePack pack, Facts facts, Optional<String> kit) {
        BigDecimal length = facts.number("length").orElse(BigDecimal.ONE);
        if (length.compareTo(new BigDecimal(100)) > 0) {
            return Outcome.refused(Problem.of(
                    ProblemType.INVALID_FACTS,
                    List.of(new Violation("", "KIT_OUT_OF_BOUNDS", Map.of("bound", "LENGTH")))));
        }
        LocalizedText pipe = new LocalizedText("管", "Pipe");
        Money price = Money.cny(new BigDecimal(pack.reference().version()));
        Money amount = Money.cny(price.amount().multiply(length));
        return Outcome.done(new Estimate(
                kit.orElseThrow(),
                new Estimate.Drawing(
                        "D-1", pipe, MemoryPacks.drawing(pack.reference().digest())),
                List.of(new Estimate.Material("PIPE", pipe, "DN25", "METRE", length, "length")),
                List.of(new Estimate.SettlementLine(
                        "PIPE", pipe, "METRE", length, "length", price, amount, new LocalizedText("价目", "price list"))),
                amount));
    }
}
