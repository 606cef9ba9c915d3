package org.jietong.rules.internal.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.rules.PackFinding.Severity;
import org.jietong.api.rules.RulePack;
import org.jietong.api.text.LocalizedText;
import org.jietong.rules.internal.dmn.DmnTable;
import org.jietong.rules.internal.dmn.TableCompiler;
import org.jietong.rules.internal.engine.CompiledPack;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;

/**
 * Holds the table against its source as the source words it, where a pack brings that as {@code as-worded.dmn}. Where the
 * wording leaves an input in no class, or in several, or the table puts it elsewhere, somebody has read it in some way; the
 * rule that does so has to say how, in an annotation that users see (R2.6 to R2.9).
 */
final class ReadingCheck {
    private static final String FILE = "as-worded.dmn";

    private final RulePack pack;
    private final CompiledPack compiled;
    private final Findings findings;

    ReadingCheck(RulePack pack, CompiledPack compiled, Findings findings) {
        this.pack = pack;
        this.compiled = compiled;
        this.findings = findings;
    }

    void check(PackFiles files) {
        if (files.has(FILE)) {
            files.text(FILE)
                    .flatMap(xml -> TableCompiler.compile(FILE, xml, findings))
                    .ifPresent(this::check);
        }
    }

    private void check(DmnTable worded) {
        DmnTable table = compiled.table();
        if (!worded.inputs().equals(table.inputs())) {
            findings.error("WORDING_OF_OTHER_FACTS", FILE);
            return;
        }
        List<Map<String, Object>> inputs = Probes.of(List.of(table, worded), compiled.form()::admits);
        if (inputs.isEmpty()) {
            findings.error("NOT_ANALYSABLE", FILE, "detail", FILE);
        }
        Set<String> annotated = pack.annotations().stream()
                .flatMap(annotation -> annotation.rules().stream())
                .collect(Collectors.toSet());
        Map<String, Map<String, Object>> unsaid = new LinkedHashMap<>();
        for (Map<String, Object> input : inputs) {
            Interruption.heed();
            reading(input, worded)
                    .filter(rule -> !annotated.contains(rule))
                    .ifPresent(rule -> unsaid.putIfAbsent(rule, input));
        }
        unsaid.forEach(this::found);
    }

    /** The rule that decides an input otherwise than the wording alone does. */
    private Optional<String> reading(Map<String, Object> input, DmnTable worded) {
        List<String> rules = compiled.table().evaluate(input).matched();
        if (rules.size() != 1) {
            // A gap or an overlap of the table itself, which is told as such.
            return Optional.empty();
        }
        Set<String> categories =
                worded.evaluate(input).matched().stream().map(worded::category).collect(Collectors.toSet());
        boolean asWorded = categories.equals(Set.of(compiled.table().category(rules.get(0))));
        return asWorded ? Optional.empty() : Optional.of(rules.get(0));
    }

    private void found(String rule, Map<String, Object> input) {
        LocalizedText words = new RegionText(compiled.table(), compiled.form(), findings).of(input);
        Map<String, String> witness = new LinkedHashMap<>();
        input.forEach((fact, value) -> witness.put(fact, Witness.text(value)));
        findings.shown(
                "ANNOTATION_MISSING",
                Severity.ERROR,
                TableCompiler.FILE,
                witness,
                "value",
                rule,
                "region.zh",
                words.zh(),
                "region.en",
                words.en());
    }
}
