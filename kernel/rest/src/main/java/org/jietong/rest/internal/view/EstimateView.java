package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Money;

/**
 * Drawing, materials and prices of a standard kit.
 *
 * @param kit the kit
 * @param drawing the standard drawing that fits
 * @param billOfMaterials what is needed
 * @param settlement what it costs
 */
public record EstimateView(
        String kit, DrawingView drawing, List<MaterialView> billOfMaterials, SettlementView settlement) {
    /**
     * A standard drawing.
     *
     * @param code number in the drawing set
     * @param name in the reader's language
     * @param svg the drawing
     */
    public record DrawingView(String code, String name, String svg) {}

    /**
     * A line of the bill of materials.
     *
     * @param code the material
     * @param name in the reader's language
     * @param specification size and grade
     * @param unit unit of the quantity
     * @param quantity how much
     * @param formula the expression over the facts that gave the quantity
     */
    public record MaterialView(
            String code, String name, String specification, String unit, BigDecimal quantity, String formula) {
        static MaterialView of(Estimate.Material material, Locale language) {
            return new MaterialView(
                    material.code(),
                    material.name().in(language),
                    material.specification(),
                    material.unit(),
                    material.quantity(),
                    material.formula());
        }
    }

    /**
     * The settlement sheet.
     *
     * @param lines each thing priced
     * @param total their sum
     */
    public record SettlementView(List<LineView> lines, Money total) {
        static SettlementView of(List<Estimate.SettlementLine> lines, Money total, Locale language) {
            return new SettlementView(
                    lines.stream().map(line -> LineView.of(line, language)).toList(), total);
        }
    }

    /**
     * A line of the settlement sheet.
     *
     * @param code what is settled
     * @param name in the reader's language
     * @param unit unit of the quantity
     * @param quantity how much
     * @param formula the expression over the facts that gave the quantity
     * @param unitPrice price of one unit
     * @param amount quantity times unit price
     * @param basis what the price rests on
     */
    public record LineView(
            String code,
            String name,
            String unit,
            BigDecimal quantity,
            String formula,
            Money unitPrice,
            Money amount,
            String basis) {
        static LineView of(Estimate.SettlementLine line, Locale language) {
            return new LineView(
                    line.code(),
                    line.name().in(language),
                    line.unit(),
                    line.quantity(),
                    line.formula(),
                    line.unitPrice(),
                    line.amount(),
                    line.basis().in(language));
        }
    }

    public static EstimateView of(Estimate estimate, Locale language) {
        Estimate.Drawing drawing = estimate.drawing();
        return new EstimateView(
                estimate.kit(),
                new DrawingView(drawing.code(), drawing.name().in(language), drawing.svg()),
                estimate.materials().stream()
                        .map(material -> MaterialView.of(material, language))
                        .toList(),
                SettlementView.of(estimate.settlement(), estimate.total(), language));
    }
}
