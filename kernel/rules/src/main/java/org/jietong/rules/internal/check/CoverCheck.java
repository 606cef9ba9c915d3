package org.jietong.rules.internal.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.rules.PackFinding.Severity;
import org.jietong.api.text.LocalizedText;
import org.jietong.rules.internal.dmn.DmnTable;
import org.jietong.rules.internal.dmn.Region;
import org.jietong.rules.internal.dmn.TableAnalysis;
import org.jietong.rules.internal.dmn.TableCompiler;
import org.jietong.rules.internal.dmn.Verdict;
import org.jietong.rules.internal.engine.CompiledPack;
import org.jietong.rules.internal.pack.Findings;

/**
 * Checks that each input falls under exactly one rule. The engine analyses the intervals of the table; a part of the input
 * space that the form never lets through is only a warning. Inputs at and around every bound are tried besides, so that
 * a fault of the analysis does not go unseen.
 */
final class CoverCheck {
    private static final String GAP = "GAP";
    private static final String OVERLAP = "OVERLAP";

    private final CompiledPack compiled;
    private final DmnTable table;
    private final Findings findings;
    private final RegionText words;

    CoverCheck(CompiledPack compiled, Findings findings) {
        this.compiled = compiled;
        this.table = compiled.table();
        this.findings = findings;
        this.words = new RegionText(table, compiled.form(), findings);
    }

    void check() {
        if (!table.isAnalysable()) {
            tooFine();
            return;
        }
        TableAnalysis analysis = table.analysis();
        analysis.unreadable().forEach(what -> findings.error("NOT_ANALYSABLE", TableCompiler.FILE, "detail", what));
        analysis.gaps().forEach(gap -> found(GAP, gap, List.of()));
        analysis.overlaps().forEach(overlap -> found(OVERLAP, overlap.region(), overlap.rules()));
        probe(analysis);
    }

    private void tooFine() {
        LocalizedText columns = words.counts(table.bounds());
        findings.error(
                "TABLE_TOO_FINE",
                TableCompiler.FILE,
                "rules",
                String.valueOf(table.rules().size()),
                "columns.zh",
                columns.zh(),
                "columns.en",
                columns.en());
    }

    private void found(String code, Region region, List<String> rules) {
        Optional<Map<String, Object>> admitted = Witness.in(region, table, compiled.form()::admits);
        Map<String, Object> witness = admitted.or(() -> Witness.in(region, table, (fact, value) -> true))
                .orElse(Map.of());
        shown(code, admitted.isPresent() ? Severity.ERROR : Severity.WARNING, words.of(region), witness, rules);
    }

    private void probe(TableAnalysis analysis) {
        for (Map<String, Object> input : Probes.of(table, compiled.form()::admits)) {
            Interruption.heed();
            Verdict verdict = table.evaluate(input);
            boolean gap = verdict.matched().isEmpty();
            boolean overlap = verdict.matched().size() > 1;
            boolean known = gap
                    ? analysis.gaps().stream().anyMatch(region -> includes(region, input))
                    : analysis.overlaps().stream().anyMatch(shared -> includes(shared.region(), input));
            if ((gap || overlap) && !known) {
                shown(gap ? GAP : OVERLAP, Severity.ERROR, words.of(input), input, verdict.matched());
                return;
            }
        }
    }

    private static boolean includes(Region region, Map<String, Object> input) {
        int column = 0;
        for (Object value : input.values()) {
            if (!region.includes(column, value)) {
                return false;
            }
            column++;
        }
        return true;
    }

    private void shown(
            String code, Severity severity, LocalizedText region, Map<String, Object> witness, List<String> rules) {
        Map<String, String> texts = new LinkedHashMap<>();
        witness.forEach((fact, value) -> texts.put(fact, Witness.text(value)));
        findings.shown(
                code,
                severity,
                TableCompiler.FILE,
                texts,
                "rules",
                String.join(", ", rules),
                "region.zh",
                region.zh(),
                "region.en",
                region.en());
    }
}
