package org.jietong.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.check.PackCheck;
import org.jietong.rules.internal.engine.CompiledKit;
import org.jietong.rules.internal.engine.DmnRuleEngine;
import org.jietong.rules.internal.form.Form;
import org.jietong.rules.internal.form.FormReader;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;
import org.jietong.rules.internal.pack.Sample;
import org.jietong.rules.internal.pack.SampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every rule pack has to satisfy. A plugin's test extends this class and names the folder of its pack; it may add tests
 * of its own with {@link #pack()} and {@link #engine()}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PackConformance {
    private final PackContent content;
    private final PackCheck check;
    private final RuleEngine engine;

    /** @param folder the folder of the pack, for example {@code src/main/resources/pack} */
    protected PackConformance(Path folder) {
        this.content = PackDirectory.read(folder);
        this.check = PackCheck.of(content);
        this.engine = DmnRuleEngine.over(digest -> Optional.of(content));
    }

    /** The pack as read. */
    protected final RulePack pack() {
        return check.pack().orElseThrow(() -> new AssertionError("the pack cannot be read" + told(check.findings())));
    }

    /** The files of this pack and another one. */
    protected final PackContent content(String path, byte[] another) {
        Map<String, byte[]> files = new HashMap<>();
        content.paths().forEach(each -> files.put(each, content.bytes(each).orElseThrow()));
        files.put(path, another);
        return new PackContent(files);
    }

    /** The engine over this pack. */
    protected final RuleEngine engine() {
        return engine;
    }

    /** The category of some facts, which have to satisfy the form. */
    protected final Classification classified(Facts facts) {
        return engine.validate(pack(), facts)
                .then(valid -> engine.classify(pack(), valid))
                .orElseThrow();
    }

    /** The form as readers of a language get it. */
    protected final String form(Locale locale) {
        return readForm().in(locale);
    }

    @Test
    void theCheckFindsNoError() {
        List<PackFinding> errors = check.findings().stream()
                .filter(finding -> finding.severity() == PackFinding.Severity.ERROR)
                .toList();
        assertTrue(errors.isEmpty(), () -> errors.size() + " errors" + told(errors));
    }

    @Test
    void everyCategoryIsReachedByASample() {
        Set<String> reached = samples().stream().map(this::category).collect(Collectors.toSet());
        Set<String> all = pack().categories().stream().map(Category::code).collect(Collectors.toSet());
        assertEquals(all, reached, "categories and the samples that reach them");
    }

    @Test
    void everySimpleCategoryHasAnEstimateForItsSamples() {
        Set<String> computed = new HashSet<>();
        for (Sample sample : samples()) {
            Category category = pack().category(sample.category()).orElseThrow();
            if (category.kit().isPresent()) {
                Outcome<Estimate> estimate = engine.estimate(pack(), sample.facts(), Optional.empty());
                if (estimate.problem().filter(CompiledKit::isOutOfBounds).isPresent()) {
                    continue;
                }
                assertTrue(estimate.problem().isEmpty(), () -> sample.where() + ": " + estimate.problem());
                assertFalse(estimate.orElseThrow().drawing().svg().isBlank(), sample.where() + ": no drawing");
                computed.add(category.code());
            }
        }
        pack().categories().stream()
                .filter(Category::simpleProject)
                .forEach(category -> assertTrue(
                        computed.contains(category.code()), () -> category.code() + " has no sample with an estimate"));
    }

    @Test
    void theFormIsCompleteInBothLanguages() {
        assertAll(Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).map(locale -> () -> {
            String text = form(locale);
            assertFalse(text.contains("\"x-"), "a keyword for one language is left in the form for " + locale);
            assertFalse(text.contains("\"title\":\"\""), "an empty title in the form for " + locale);
        }));
    }

    @Test
    void everyReadingBelongsToARuleThatASampleMatches() {
        Set<String> matched = samples().stream()
                .flatMap(sample -> classified(sample.facts()).matched().stream())
                .map(Classification.Match::rule)
                .collect(Collectors.toSet());
        pack().annotations().forEach(annotation -> annotation
                .rules()
                .forEach(rule -> assertTrue(
                        matched.contains(rule),
                        () -> annotation.code() + " explains rule " + rule + ", which no sample matches")));
    }

    private String category(Sample sample) {
        Outcome<Classification> found = engine.classify(pack(), sample.facts());
        assertTrue(found.problem().isEmpty(), () -> sample.where() + ": " + found.problem());
        return found.orElseThrow().category().code();
    }

    private List<Sample> samples() {
        Findings findings = new Findings();
        return SampleReader.samples(new PackFiles(content, findings));
    }

    private Form readForm() {
        Findings findings = new Findings();
        return FormReader.read(new PackFiles(content, findings), findings)
                .orElseThrow(() -> new AssertionError("the form cannot be read" + told(findings.all())));
    }

    private static String told(List<PackFinding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " at " + finding.where() + ": "
                        + finding.message().en()
                        + (finding.witness().isEmpty() ? "" : " Shown by " + finding.witness()))
                .collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
