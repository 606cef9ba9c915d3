package org.jietong.rules.internal.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.engine.DmnRuleEngine;
import org.jietong.rules.internal.form.Form;
import org.jietong.rules.internal.form.FormReader;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;
import org.jietong.rules.internal.pack.PackReader;
import org.jietong.rules.internal.pack.SampleReader;

/**
 * What every rule pack has to satisfy beyond its check, point by point. A plugin's tests and the deployment of its jar ask the
 * same. Compiles the pack at the first question and keeps that.
 */
public final class Conformance {
    private final PackContent content;
    private final RuleEngine engine;

    private Conformance(PackContent content) {
        this.content = content;
        this.engine = DmnRuleEngine.over(digest -> Optional.of(content));
    }

    /** For the files of a pack. */
    public static Conformance of(PackContent content) {
        return new Conformance(content);
    }

    /** The pack it is about. */
    public PackContent content() {
        return content;
    }

    /** The engine over this pack alone. */
    public RuleEngine engine() {
        return engine;
    }

    /** All points. */
    public List<PackFinding> findings(UnaryOperator<Facts> derivation) {
        return Stream.of(form(), categories(), kits(), readings(), arithmetic(derivation))
                .flatMap(List::stream)
                .toList();
    }

    /** The form reads whole in both languages. */
    public List<PackFinding> form() {
        Findings findings = new Findings();
        FormReader.read(new PackFiles(content, findings), findings).ifPresent(form -> Stream.of(
                        Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .filter(locale -> !isWhole(form.in(locale)))
                .forEach(locale -> findings.error("FORM_NOT_WHOLE", Form.FILE, "language", locale.toLanguageTag())));
        return findings.all();
    }

    /** A keyword for one language that is left, or a title without words, would be shown to people. */
    private static boolean isWhole(String form) {
        return !form.contains("\"x-") && !form.contains("\"title\":\"\"");
    }

    /** Every sample falls into its category, and every category has one. */
    public List<PackFinding> categories() {
        return asked(Samples::categories);
    }

    /** Every category of simple projects has drawing, materials and prices for one of its samples at least. */
    public List<PackFinding> kits() {
        return asked(Samples::kits);
    }

    /** Every reading belongs to a rule that a sample matches. */
    public List<PackFinding> readings() {
        return asked(Samples::readings);
    }

    /** Every sample falls into its category also with what the utility works out. */
    public List<PackFinding> arithmetic(UnaryOperator<Facts> derivation) {
        return asked(samples -> samples.arithmetic(derivation));
    }

    private List<PackFinding> asked(Consumer<Samples> question) {
        Findings findings = new Findings();
        Optional<RulePack> pack = PackReader.read(content, findings);
        PackFiles files = new PackFiles(content, findings);
        pack.ifPresent(read -> question.accept(new Samples(read, engine, SampleReader.samples(files), findings)));
        return findings.all().stream()
                .filter(finding -> finding.severity() == PackFinding.Severity.ERROR)
                .toList();
    }
}
