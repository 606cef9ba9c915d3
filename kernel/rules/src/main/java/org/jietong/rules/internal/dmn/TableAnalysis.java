package org.jietong.rules.internal.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalyser;
import org.kie.dmn.validation.dtanalysis.model.DDTAInputClause;
import org.kie.dmn.validation.dtanalysis.model.DDTATable;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;
import org.kie.dmn.validation.dtanalysis.model.Overlap;

/**
 * Gaps and overlaps of a table.
 *
 * @param gaps parts of the input space where no rule fits
 * @param overlaps parts where more than one rule fits
 * @param unreadable what could not be analysed; when there is any, the rest says nothing
 */
public record TableAnalysis(List<Region> gaps, List<Shared> overlaps, List<String> unreadable) {
    public TableAnalysis {
        gaps = List.copyOf(gaps);
        overlaps = List.copyOf(overlaps);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * An overlap.
     *
     * @param rules ids of the rules that fit
     * @param region where they do
     */
    public record Shared(List<String> rules, Region region) {}

    static TableAnalysis of(DMNModel model, List<String> rules) {
        List<DTAnalysis> analyses;
        try {
            analyses = OwnLoader.with(
                    () -> new DMNDTAnalyser(List.of()).analyse(model, Set.of(Validation.ANALYZE_DECISION_TABLE)));
        } catch (RuntimeException e) {
            return unreadable(List.of(e.toString()));
        }
        if (analyses.size() != 1) {
            return unreadable(List.of(TableDocument.DECISION));
        }
        DTAnalysis analysis = analyses.get(0);
        if (analysis.isError()) {
            return unreadable(analysis.asDMNMessages().stream()
                    .map(message -> message.getText())
                    .toList());
        }
        DDTATable table = analysis.getDdtaTable();
        if (!table.getColIDsStringWithoutEnum().isEmpty()) {
            return unreadable(table.getColIDsStringWithoutEnum().stream()
                    .map(column -> "column " + column + " has no allowed values")
                    .toList());
        }
        List<List<Object>> values = values(table);
        return new TableAnalysis(
                analysis.getGaps().stream().map(gap -> region(gap, values)).toList(),
                analysis.getOverlaps().stream()
                        .map(overlap -> shared(overlap, values, rules))
                        .toList(),
                List.of());
    }

    private static Shared shared(Overlap overlap, List<List<Object>> values, List<String> rules) {
        List<String> ids = overlap.getRules().stream()
                .sorted()
                .map(number -> rules.get(number - 1))
                .toList();
        return new Shared(ids, region(overlap.getOverlap(), values));
    }

    private static Region region(Hyperrectangle part, List<List<Object>> values) {
        return new Region(part.getEdges(), values);
    }

    private static List<List<Object>> values(DDTATable table) {
        List<List<Object>> values = new ArrayList<>();
        for (DDTAInputClause input : table.getInputs()) {
            values.add(input.isDiscreteDomain() ? List.copyOf(input.getDiscreteDMNOrder()) : List.of());
        }
        return values;
    }

    private static TableAnalysis unreadable(List<String> what) {
        return new TableAnalysis(List.of(), List.of(), what.isEmpty() ? List.of(TableDocument.DECISION) : what);
    }
}
