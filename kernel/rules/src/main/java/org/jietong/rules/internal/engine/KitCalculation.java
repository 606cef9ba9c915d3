package org.jietong.rules.internal.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Estimate.Drawing;
import org.jietong.api.rules.Estimate.Material;
import org.jietong.api.rules.Estimate.SettlementLine;
import org.jietong.api.rules.Money;
import org.jietong.api.text.LocalizedText;
import org.jietong.rules.internal.dmn.Formula;
import org.jietong.rules.internal.engine.CompiledKit.BoundRule;
import org.jietong.rules.internal.engine.CompiledKit.DrawingRule;
import org.jietong.rules.internal.engine.CompiledKit.MaterialRule;
import org.jietong.rules.internal.engine.CompiledKit.PriceRule;
import org.jietong.rules.internal.pack.Kit;

/** One calculation of a kit. For one thread. */
final class KitCalculation {
    /** The violation of a kit that does not fit. */
    static final String OUT_OF_BOUNDS = "KIT_OUT_OF_BOUNDS";

    private static final int DECIMALS = 3;
    private static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(12);

    private final CompiledKit kit;
    private final Map<String, Object> values;
    private final Set<String> missing = new TreeSet<>();
    private final List<Violation> failed = new ArrayList<>();

    KitCalculation(CompiledKit kit, Map<String, Object> values) {
        this.kit = kit;
        this.values = values;
    }

    Outcome<Estimate> estimate() {
        kit.bounds().forEach(this::bound);
        if (!missing.isEmpty() || !failed.isEmpty()) {
            return Outcome.refused(Problem.of(ProblemType.INVALID_FACTS, violations()));
        }
        Map<String, Material> materials = materials();
        List<SettlementLine> settlement = settlement(materials);
        if (!missing.isEmpty() || !failed.isEmpty()) {
            return Outcome.refused(Problem.of(ProblemType.INVALID_FACTS, violations()));
        }
        Money total = settlement.stream().map(SettlementLine::amount).reduce(Money.cny(BigDecimal.ZERO), Money::plus);
        return Outcome.done(
                new Estimate(kit.kit().code(), drawing(), List.copyOf(materials.values()), settlement, total));
    }

    private void bound(BoundRule rule) {
        Optional<Object> holds = rule.when().over(values);
        if (holds.filter(Boolean.TRUE::equals).isPresent()) {
            return;
        }
        Set<String> absent = holds.isPresent() ? Set.of() : absent(rule.when());
        missing.addAll(absent);
        if (absent.isEmpty()) {
            Kit.Bound bound = rule.bound();
            Map<String, String> arguments = Map.of(
                    "bound", bound.code(),
                    "zh", bound.text().zh(),
                    "en", bound.text().en());
            failed.add(new Violation("", OUT_OF_BOUNDS, arguments));
        }
    }

    private Set<String> absent(Formula formula) {
        Set<String> absent = new TreeSet<>(formula.facts());
        absent.removeIf(fact -> Objects.nonNull(values.get(fact)));
        return absent;
    }

    private Drawing drawing() {
        DrawingRule taken = kit.drawings().stream()
                .filter(drawing -> drawing.when().isEmpty()
                        || drawing.when()
                                .get()
                                .over(values)
                                .filter(Boolean.TRUE::equals)
                                .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the last drawing of a kit fits always"));
        return new Drawing(taken.choice().code(), taken.choice().name(), taken.svg());
    }

    private Map<String, Material> materials() {
        Map<String, Material> materials = new LinkedHashMap<>();
        for (MaterialRule rule : kit.materials()) {
            Kit.MaterialLine line = rule.line();
            quantity(line.code(), rule.quantity())
                    .ifPresent(quantity -> materials.put(
                            line.code(),
                            new Material(
                                    line.code(),
                                    line.name(),
                                    line.specification(),
                                    line.unit(),
                                    quantity,
                                    line.quantity())));
        }
        return materials;
    }

    private List<SettlementLine> settlement(Map<String, Material> materials) {
        return kit.prices().stream()
                .map(rule -> rule.line()
                        .material()
                        .map(code -> Optional.ofNullable(materials.get(code)).map(material -> priced(rule, material)))
                        .orElseGet(() -> worked(rule)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static SettlementLine priced(PriceRule rule, Material material) {
        return line(rule, material.name(), material.unit(), material.quantity(), material.formula());
    }

    private Optional<SettlementLine> worked(PriceRule rule) {
        Kit.Work work = rule.line().work().orElseThrow();
        return quantity(rule.line().code(), rule.quantity().orElseThrow())
                .map(quantity -> line(rule, work.name(), work.unit(), quantity, work.quantity()));
    }

    private static SettlementLine line(
            PriceRule rule, LocalizedText name, String unit, BigDecimal quantity, String formula) {
        Money amount = Money.cny(rule.unitPrice().amount().multiply(quantity));
        return new SettlementLine(
                rule.line().code(),
                name,
                unit,
                quantity,
                formula,
                rule.unitPrice(),
                amount,
                rule.line().basis());
    }

    /** A quantity with at most three decimals; empty when it is 0, or with a violation when there is none. */
    private Optional<BigDecimal> quantity(String line, Formula formula) {
        Optional<BigDecimal> number = formula.over(values)
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .filter(value -> value.signum() >= 0 && value.compareTo(LARGEST) <= 0);
        if (number.isEmpty()) {
            Set<String> absent = absent(formula);
            missing.addAll(absent);
            if (absent.isEmpty()) {
                failed.add(new Violation("", "QUANTITY_NOT_COMPUTABLE", Map.of("line", line)));
            }
            return Optional.empty();
        }
        return number.map(KitCalculation::rounded).filter(value -> value.signum() > 0);
    }

    private static BigDecimal rounded(BigDecimal value) {
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        missing.forEach(name -> violations.add(Refusals.missing(name)));
        violations.addAll(failed);
        return violations;
    }
}
