package org.jietong.api.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jietong.api.text.LocalizedText;

/**
 * Drawing, bill of materials and settlement sheet of a standard kit over some facts (R2.2).
 *
 * @param kit code of the kit
 * @param drawing the standard drawing that fits the facts
 * @param materials the bill of materials; lines with a quantity of 0 are left out
 * @param settlement each line priced
 * @param total the sum of the settlement
 */
public record Estimate(
        String kit, Drawing drawing, List<Material> materials, List<SettlementLine> settlement, Money total) {
    public Estimate {
        materials = List.copyOf(materials);
        settlement = List.copyOf(settlement);
    }

    /**
     * A standard drawing.
     *
     * @param code number in the drawing set
     * @param name for readers
     * @param svg the drawing itself
     */
    public record Drawing(String code, LocalizedText name, String svg) {}

    /**
     * A line of the bill of materials.
     *
     * @param code number of the material
     * @param name for readers
     * @param specification size and grade, for example {@code DN20 PPR S3.2}
     * @param unit {@code PIECE}, {@code METRE}, {@code SET}…
     * @param quantity more than 0
     * @param formula the FEEL expression over the facts that gave the quantity
     */
    public record Material(
            String code, LocalizedText name, String specification, String unit, BigDecimal quantity, String formula) {}

    /**
     * A line of the settlement sheet.
     *
     * @param code what is settled: a material or a work
     * @param name for readers
     * @param unit unit of the quantity
     * @param quantity more than 0
     * @param formula the FEEL expression over the facts that gave the quantity
     * @param unitPrice price of one unit
     * @param amount quantity times unit price, rounded half up to the fen
     * @param basis what the price rests on
     */
    public record SettlementLine(
            String code,
            LocalizedText name,
            String unit,
            BigDecimal quantity,
            String formula,
            Money unitPrice,
            Money amount,
            LocalizedText basis) {}
}
