package org.jietong.rules.internal.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.dmn.TableCompiler;
import org.jietong.rules.internal.engine.CompiledKit;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.Sample;
import org.jietong.rules.internal.pack.SampleReader;

/** Questions to the samples of a pack; what they show to be wrong goes to the findings. */
record Samples(RulePack pack, RuleEngine engine, List<Sample> samples, Findings findings) {

    void categories() {
        samples.forEach(sample -> fallsIntoItsCategory(sample, engine.validate(pack, sample.facts())));
        Set<String> reached = samples.stream().map(Sample::category).collect(Collectors.toSet());
        pack.categories().stream()
                .map(Category::code)
                .filter(code -> !reached.contains(code))
                .forEach(code -> findings.error("SAMPLE_MISSING", SampleReader.FILE, "value", code));
    }

    private void fallsIntoItsCategory(Sample sample, Outcome<Facts> facts) {
        if (facts.problem().isPresent()) {
            findings.error("SAMPLE_REFUSED", sample.where(), "detail", words(facts));
            return;
        }
        Outcome<Classification> found = facts.then(valid -> engine.classify(pack, valid));
        if (found instanceof Outcome.Done<Classification> done) {
            String actual = done.value().category().code();
            if (!actual.equals(sample.category())) {
                findings.error("SAMPLE_WRONG", sample.where(), "actual", actual, "expected", sample.category());
            }
        } else {
            findings.error("SAMPLE_NOT_CLASSIFIED", sample.where(), "detail", words(found));
        }
    }

    void kits() {
        Set<String> computed = new HashSet<>();
        samples.forEach(sample -> pack.category(sample.category())
                .filter(category -> category.kit().isPresent())
                .filter(category -> isComputed(sample))
                .ifPresent(category -> computed.add(category.code())));
        pack.categories().stream()
                .filter(Category::simpleProject)
                .filter(category -> !computed.contains(category.code()))
                .forEach(category ->
                        findings.error("ESTIMATE_WITHOUT_SAMPLE", SampleReader.FILE, "value", category.code()));
    }

    private boolean isComputed(Sample sample) {
        Outcome<Estimate> estimate = engine.estimate(pack, sample.facts(), Optional.empty());
        estimate.problem()
                .filter(problem -> !CompiledKit.isOutOfBounds(problem))
                .ifPresent(problem -> findings.error("ESTIMATE_FAILS", sample.where(), "detail", words(estimate)));
        boolean isDrawn = estimate.problem().isEmpty()
                && !estimate.orElseThrow().drawing().svg().isBlank();
        if (estimate.problem().isEmpty() && !isDrawn) {
            findings.error("ESTIMATE_WITHOUT_DRAWING", sample.where());
        }
        return isDrawn;
    }

    void readings() {
        Set<String> matched = samples.stream()
                .map(sample -> engine.classify(pack, sample.facts()))
                .filter(found -> found.problem().isEmpty())
                .flatMap(found -> found.orElseThrow().matched().stream())
                .map(Classification.Match::rule)
                .collect(Collectors.toSet());
        pack.annotations().forEach(annotation -> annotation.rules().stream()
                .filter(rule -> !matched.contains(rule))
                .forEach(rule -> findings.error(
                        "READING_WITHOUT_SAMPLE", TableCompiler.FILE, "value", annotation.code(), "rule", rule)));
    }

    void arithmetic(UnaryOperator<Facts> derivation) {
        samples.forEach(sample -> {
            try {
                fallsIntoItsCategory(sample, engine.complete(pack, sample.facts(), derivation));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                // A stranger's code: whatever it throws is a finding and no failure of the question.
                findings.error("ARITHMETIC_FAILS", sample.where(), "detail", e.toString());
            }
        });
    }

    private static String words(Outcome<?> refused) {
        return refused.problem().map(Samples::words).orElse("");
    }

    private static String words(Problem problem) {
        String violations = problem.violations().stream()
                .map(violation -> (violation.pointer() + " " + violation.code() + " " + violation.arguments()).strip())
                .collect(Collectors.joining("; "));
        return violations.isEmpty() ? problem.type().key() : violations;
    }
}
