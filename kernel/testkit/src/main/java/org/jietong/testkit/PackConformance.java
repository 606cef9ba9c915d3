package org.jietong.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.check.PackCheck;
import org.jietong.rules.internal.conformance.Conformance;
import org.jietong.rules.internal.form.Form;
import org.jietong.rules.internal.form.FormReader;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;
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
    private final Conformance conformance;

    /** @param folder the folder of the pack, for example {@code src/main/resources/pack} */
    protected PackConformance(Path folder) {
        this.content = PackDirectory.read(folder);
        this.check = PackCheck.of(content);
        this.conformance = Conformance.of(content);
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
        return conformance.engine();
    }

    /** The category of some facts, which have to satisfy the form. */
    protected final Classification classified(Facts facts) {
        return engine().validate(pack(), facts)
                .then(valid -> engine().classify(pack(), valid))
                .orElseThrow();
    }

    /** The form as readers of a language get it. */
    protected final String form(Locale locale) {
        return readForm().in(locale);
    }

    @Test
    void theCheckFindsNoError() {
        assertNone(check.findings().stream()
                .filter(finding -> finding.severity() == PackFinding.Severity.ERROR)
                .toList());
    }

    @Test
    void everyCategoryIsReachedByASample() {
        assertNone(conformance.categories());
    }

    @Test
    void everySimpleCategoryHasAnEstimateForItsSamples() {
        assertNone(conformance.kits());
    }

    @Test
    void theFormIsCompleteInBothLanguages() {
        assertNone(conformance.form());
    }

    @Test
    void everyReadingBelongsToARuleThatASampleMatches() {
        assertNone(conformance.readings());
    }

    @Test
    void everySampleKeepsItsCategoryWithWhatTheUtilityWorksOut() {
        assertNone(conformance.arithmetic(derivation()));
    }

    /** Works facts out as the plugin does: {@code new BroadbandUtility()::derive}. By itself nothing is worked out. */
    protected UnaryOperator<Facts> derivation() {
        return UnaryOperator.identity();
    }

    private Form readForm() {
        Findings findings = new Findings();
        return FormReader.read(new PackFiles(content, findings), findings)
                .orElseThrow(() -> new AssertionError("the form cannot be read" + told(findings.all())));
    }

    private static void assertNone(List<PackFinding> findings) {
        assertTrue(findings.isEmpty(), () -> findings.size() + " errors" + told(findings));
    }

    private static String told(List<PackFinding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " at " + finding.where() + ": "
                        + finding.message().en()
                        + (finding.witness().isEmpty() ? "" : " Shown by " + finding.witness()))
                .collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
