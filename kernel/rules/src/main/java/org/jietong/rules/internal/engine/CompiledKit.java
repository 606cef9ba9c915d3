package org.jietong.rules.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.Money;
import org.jietong.rules.internal.dmn.Formula;
import org.jietong.rules.internal.form.Form;
import org.jietong.rules.internal.pack.Kit;

/**
 * A kit with its formulas compiled (R2.2).
 *
 * @param kit the kit as read
 * @param form the form that names the facts
 * @param bounds what has to hold, so that it fits
 * @param drawings the drawings in the order they are tried
 * @param materials lines of the bill of materials
 * @param prices lines of the settlement sheet
 */
public record CompiledKit(
        Kit kit,
        Form form,
        List<BoundRule> bounds,
        List<DrawingRule> drawings,
        List<MaterialRule> materials,
        List<PriceRule> prices) {
    public CompiledKit {
        bounds = List.copyOf(bounds);
        drawings = List.copyOf(drawings);
        materials = List.copyOf(materials);
        prices = List.copyOf(prices);
    }

    /**
     * Drawing, materials and prices over some facts; refused with {@code KIT_OUT_OF_BOUNDS} where the kit does not fit, or
     * with the facts that are missing.
     */
    public Outcome<Estimate> over(Facts facts) {
        return new KitCalculation(this, form.complete(facts)).estimate();
    }

    /** Whether a refusal says only that the kit does not fit. */
    public static boolean isOutOfBounds(Problem refusal) {
        return refusal.violations().stream()
                .allMatch(violation -> violation.code().equals(KitCalculation.OUT_OF_BOUNDS));
    }

    /** The facts its formulas read. */
    public Set<String> facts() {
        Set<String> facts = new TreeSet<>();
        Stream.of(
                        bounds.stream().map(BoundRule::when),
                        drawings.stream().flatMap(drawing -> drawing.when().stream()),
                        materials.stream().map(MaterialRule::quantity),
                        prices.stream().flatMap(price -> price.quantity().stream()))
                .flatMap(formulas -> formulas)
                .forEach(formula -> facts.addAll(formula.facts()));
        return facts;
    }

    record BoundRule(Kit.Bound bound, Formula when) {}

    record DrawingRule(Kit.DrawingChoice choice, Optional<Formula> when, String svg) {}

    record MaterialRule(Kit.MaterialLine line, Formula quantity) {}

    record PriceRule(Kit.PriceLine line, Optional<Formula> quantity, Money unitPrice) {}
}
