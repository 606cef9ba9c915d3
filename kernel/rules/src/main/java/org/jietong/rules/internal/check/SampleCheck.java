package org.jietong.rules.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.rules.internal.engine.Classifier;
import org.jietong.rules.internal.engine.CompiledKit;
import org.jietong.rules.internal.engine.CompiledPack;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackReader;
import org.jietong.rules.internal.pack.Sample;
import org.jietong.rules.internal.pack.SampleReader;

/** Evaluates every sample of a pack: form, table and the kit of its category. */
final class SampleCheck {
    private final RulePack pack;
    private final CompiledPack compiled;
    private final Findings findings;
    private final Set<String> reached = new HashSet<>();
    private final Set<String> computed = new HashSet<>();

    SampleCheck(RulePack pack, CompiledPack compiled, Findings findings) {
        this.pack = pack;
        this.compiled = compiled;
        this.findings = findings;
    }

    void check(List<Sample> samples) {
        samples.forEach(this::sample);
        for (Category category : pack.categories()) {
            if (!reached.contains(category.code())) {
                findings.error("SAMPLE_MISSING", SampleReader.FILE, "value", category.code());
            }
        }
        kitsOfCategories()
                .filter(kit -> !computed.contains(kit.kit().code()))
                .forEach(kit -> findings.error(
                        "KIT_WITHOUT_SAMPLE", kit.kit().file(), "kit", kit.kit().code()));
    }

    private Stream<CompiledKit> kitsOfCategories() {
        return pack.categories().stream()
                .filter(category -> reached.contains(category.code()))
                .flatMap(category -> category.kit().stream())
                .distinct()
                .map(compiled.kits()::get)
                .filter(Objects::nonNull);
    }

    private void sample(Sample sample) {
        List<Violation> violations = compiled.form().violations(sample.facts());
        if (!violations.isEmpty()) {
            findings.error("SAMPLE_REFUSED", sample.where(), "detail", texts(violations));
            return;
        }
        Outcome<Classification> found = Classifier.classify(pack, compiled.table(), sample.facts());
        if (found instanceof Outcome.Done<Classification> done) {
            category(sample, done.value().category());
        } else {
            findings.error(
                    "SAMPLE_NOT_CLASSIFIED",
                    sample.where(),
                    "detail",
                    found.problem().map(SampleCheck::text).orElseThrow());
        }
    }

    private void category(Sample sample, Category category) {
        if (!category.code().equals(sample.category())) {
            findings.error("SAMPLE_WRONG", sample.where(), "actual", category.code(), "expected", sample.category());
            return;
        }
        reached.add(category.code());
        category.kit().map(compiled.kits()::get).ifPresent(kit -> kit(sample, kit));
        conditions(sample, category);
    }

    /** Whether a task is called for is yes or no, where it can be said at all. */
    private void conditions(Sample sample, Category category) {
        Map<String, Object> values = compiled.form().complete(sample.facts());
        for (TaskTemplate task : category.tasks()) {
            Optional.ofNullable(compiled.conditions().get(task.code()))
                    .flatMap(condition -> condition.over(values))
                    .filter(value -> !(value instanceof Boolean))
                    .ifPresent(value -> findings.error(
                            "CONDITION_NOT_YES_OR_NO",
                            PackReader.FILE + "#/tasks",
                            "value",
                            task.code(),
                            "result",
                            value.toString()));
        }
    }

    private void kit(Sample sample, CompiledKit kit) {
        Outcome<Estimate> estimate = kit.over(sample.facts());
        if (estimate.problem().isEmpty()) {
            computed.add(kit.kit().code());
        }
        estimate.problem()
                .filter(problem -> !CompiledKit.isOutOfBounds(problem))
                .ifPresent(problem -> findings.error(
                        "KIT_FAILS",
                        kit.kit().file(),
                        "kit",
                        kit.kit().code(),
                        "sample",
                        sample.where(),
                        "detail",
                        text(problem)));
    }

    private static String text(Problem problem) {
        return texts(problem.violations());
    }

    private static String texts(List<Violation> violations) {
        return violations.stream()
                .map(violation -> (violation.pointer() + " " + violation.code() + " " + violation.arguments()).strip())
                .collect(Collectors.joining("; "));
    }
}
