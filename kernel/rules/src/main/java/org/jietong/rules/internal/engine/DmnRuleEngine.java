package org.jietong.rules.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.utility.Utility;
import org.jietong.rules.internal.fence.DerivationFence;
import org.jietong.rules.internal.form.BoundedFacts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The rule engine over DMN tables and FEEL formulas. */
@Component(service = RuleEngine.class)
public final class DmnRuleEngine implements RuleEngine {
    private static final int MOST_COMPILED = 32;

    private final CompiledPacks packs;
    private final DerivationFence fence = new DerivationFence(DerivationFence.Limits.USUAL);

    /** @param shelf gives the content of the packs that are evaluated */
    @Activate
    public DmnRuleEngine(@Reference PackShelf shelf) {
        this(shelf::content);
    }

    private DmnRuleEngine(Function<String, Optional<PackContent>> contents) {
        this.packs = new CompiledPacks(contents, MOST_COMPILED);
    }

    /**
     * Without OSGi. No second constructor: the component runtime could not tell it from the one it is to call.
     *
     * @param contents gives the content of a pack by its digest
     */
    public static DmnRuleEngine over(Function<String, Optional<PackContent>> contents) {
        return new DmnRuleEngine(contents);
    }

    @Override
    public Outcome<Facts> validate(RulePack pack, Facts facts) {
        List<Violation> violations = packs.of(pack).form().violations(facts);
        return violations.isEmpty() ? Outcome.done(facts) : refused(violations);
    }

    @Override
    public Outcome<Facts> complete(RulePack pack, Facts declared, Utility utility) {
        return validate(pack, declared)
                .then(valid -> fence.run(utility, valid))
                .then(worked -> complete(pack, declared, same -> worked));
    }

    @Override
    public Outcome<Classification> classify(RulePack pack, Facts facts) {
        return Classifier.classify(pack, packs.of(pack).table(), facts);
    }

    @Override
    public List<TaskTemplate> tasks(RulePack pack, Category category, Facts facts) {
        List<TaskTemplate> tasks = category.tasks();
        return tasks.stream().allMatch(task -> task.when().isEmpty())
                ? tasks
                : packs.of(pack).calledFor(tasks, facts);
    }

    @Override
    public Outcome<Estimate> estimate(RulePack pack, Facts facts, Optional<String> kit) {
        List<Violation> excess = BoundedFacts.of(facts).excess();
        if (!excess.isEmpty()) {
            return refused(excess);
        }
        return kit.map(Outcome::done)
                .orElseGet(() -> classify(pack, facts).then(found -> kitOf(found.category())))
                .then(code -> kit(pack, code))
                .then(found -> found.over(facts));
    }

    @Deactivate
    void stop() {
        fence.close();
    }

    private Outcome<CompiledKit> kit(RulePack pack, String code) {
        CompiledPack compiled = packs.of(pack);
        CompiledKit kit = compiled.kits().get(code);
        if (kit == null) {
            Map<String, String> arguments = Map.of("kit", code, "known", String.join(", ", compiled.kitCodes()));
            return wrongKit(new Violation("/kit", "UNKNOWN_KIT", arguments));
        }
        return Outcome.done(kit);
    }

    private static Outcome<String> kitOf(Category category) {
        return category.kit()
                .map(Outcome::done)
                .orElseGet(
                        () -> wrongKit(new Violation("/kit", "NO_STANDARD_KIT", Map.of("category", category.code()))));
    }

    private static <T> Outcome<T> wrongKit(Violation violation) {
        return Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, List.of(violation)));
    }

    private static <T> Outcome<T> refused(List<Violation> violations) {
        return Outcome.refused(Problem.of(ProblemType.INVALID_FACTS, violations));
    }
}
