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
     */
    public record MaterialView(String code, String name, String specification, String unit, BigDecimal quantity) {}

    /**
     * The settlement sheet.
     *
     * @param lines each thing priced
     * @param total their sum
     */
    public record SettlementView(List<LineView> lines, Money total) {}

    /**
     * A line of the settlement sheet.
     *
     * @param code what is settled
     * @param name in the reader's language
     * @param unit unit of the quantity
     * @param quantity how much
     * @param unitPrice price of one unit
     * @param amount quantity times unit price
     * @param basis what the price rests on
     */
    public record LineView(
            String code, String name, String unit, BigDecimal quantity, Money unitPrice, Money amount, String basis) {}

    public static EstimateView of(Estimate estimate, Locale language) {
        Estimate.Drawing drawing = estimate.drawing();
        return new EstimateView(
                estimate.kit(),
                new DrawingView(drawing.code(), drawing.name().in(language), drawing.svg()),
                estimate.materials().stream()
                        .map(m -> new MaterialView(
                                m.code(), m.name().in(language), m.specification(), m.unit(), m.quantity()))
                        .toList(),
                new SettlementView(
                        estimate.settlement().stream()
                                .map(l -> line(l, language))
                                .toList(),
                        estimate.total()));
    }

    private static LineView line(Estimate.SettlementLine line, Locale language) {
        return new LineView(
                line.code(),
                line.name().in(language),
                line.unit(),
                line.quantity(),
                line.unitPrice(),
                line.amount(),
                line.basis().in(language));
    }
}
