package org.jietong.rules.internal.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jietong.api.text.LocalizedText;

/**
 * A standard kit as it stands in its file (R2.2).
 *
 * @param file the file it stands in
 * @param code name of the kit
 * @param name for readers
 * @param bounds what has to hold, so that the kit fits
 * @param drawings tried in order; the last one fits always
 * @param materials lines of the bill of materials
 * @param settlement lines of the settlement sheet
 */
public record Kit(
        String file,
        String code,
        LocalizedText name,
        List<Bound> bounds,
        List<DrawingChoice> drawings,
        List<MaterialLine> materials,
        List<PriceLine> settlement) {
    public Kit {
        bounds = List.copyOf(bounds);
        drawings = List.copyOf(drawings);
        materials = List.copyOf(materials);
        settlement = List.copyOf(settlement);
    }

    /**
     * Something that has to hold.
     *
     * @param code name of the bound
     * @param when condition over the facts
     * @param text why the kit does not fit beyond it
     */
    public record Bound(String code, String when, LocalizedText text) {}

    /**
     * A drawing and when it is taken.
     *
     * @param code number in the drawing set
     * @param name for readers
     * @param file path of the drawing in the pack
     * @param when condition over the facts; empty when it fits always
     */
    public record DrawingChoice(String code, LocalizedText name, String file, Optional<String> when) {}

    /**
     * A line of the bill of materials.
     *
     * @param code number of the material
     * @param name for readers
     * @param specification size and grade
     * @param unit unit of the quantity
     * @param quantity formula over the facts
     */
    public record MaterialLine(String code, LocalizedText name, String specification, String unit, String quantity) {}

    /**
     * A line of the settlement sheet.
     *
     * @param code what is settled
     * @param work name, unit and quantity of work that is no material
     * @param material the material it prices, when it prices one
     * @param unitPrice price of one unit in yuan, at most two decimals
     * @param basis what the price rests on
     */
    public record PriceLine(
            String code, Optional<Work> work, Optional<String> material, BigDecimal unitPrice, LocalizedText basis) {}

    /**
     * Work with a quantity of its own.
     *
     * @param name for readers
     * @param unit unit of the quantity
     * @param quantity formula over the facts
     */
    public record Work(LocalizedText name, String unit, String quantity) {}
}
