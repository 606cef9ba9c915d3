package org.jietong.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.check.PackCheck;
import org.jietong.rules.internal.engine.DmnRuleEngine;

/** Holds the sheets of a pack's kits against what a person with a calculator wrote down. */
public final class HandCalculation {
    private final RuleEngine engine;
    private final RulePack pack;

    /** @param folder the folder of the pack */
    public HandCalculation(Path folder) {
        PackContent content = PackDirectory.read(folder);
        this.engine = DmnRuleEngine.over(digest -> Optional.of(content));
        this.pack = PackCheck.of(content).pack().orElseThrow(() -> new AssertionError("the pack cannot be read"));
    }

    /**
     * Asserts every number of the three sheets.
     *
     * @param facts facts that satisfy the form
     * @param category the category they fall into
     * @param drawing code of the drawing
     * @param written a line for each line of the settlement, in its order: code, unit, quantity, price and amount, with an
     *     asterisk before those that are no material of the bill
     * @param total the sum
     */
    public void assertSheets(Facts facts, String category, String drawing, String written, String total) {
        Estimate estimate = engine.validate(pack, facts)
                .then(valid -> engine.classify(pack, valid))
                .map(Classification::category)
                .then(found -> {
                    assertEquals(category, found.code());
                    return engine.estimate(pack, facts, found.kit());
                })
                .orElseThrow();
        List<String> lines = written.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .toList();
        assertEquals(drawing, estimate.drawing().code());
        assertEquals(lines, settlement(estimate));
        assertEquals(materials(lines), bill(estimate));
        assertEquals(new BigDecimal(total), estimate.total().amount());
    }

    private static List<String> settlement(Estimate estimate) {
        List<String> bill =
                estimate.materials().stream().map(Estimate.Material::code).toList();
        return estimate.settlement().stream()
                .map(line -> String.join(
                        " ",
                        (bill.contains(line.code()) ? "" : "* ") + line.code(),
                        line.unit(),
                        line.quantity().toPlainString(),
                        line.unitPrice().amount().toPlainString(),
                        line.amount().amount().toPlainString()))
                .toList();
    }

    /** Of what was written down, code, unit and quantity of the materials. */
    private static List<String> materials(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("*"))
                .map(line -> line.replaceAll("( \\S+){2}$", ""))
                .toList();
    }

    private static List<String> bill(Estimate estimate) {
        return estimate.materials().stream()
                .map(line -> String.join(
                        " ", line.code(), line.unit(), line.quantity().toPlainString()))
                .toList();
    }
}
