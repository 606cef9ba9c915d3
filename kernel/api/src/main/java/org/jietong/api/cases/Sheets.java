package org.jietong.api.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jietong.api.rules.Estimate;
import org.jietong.api.rules.Estimate.Material;
import org.jietong.api.rules.Estimate.SettlementLine;
import org.jietong.api.rules.Money;
import org.jietong.api.text.LocalizedText;

/**
 * Drawing, bill of materials and settlement sheet of a simple project (R2.2), as they were when it was accepted. They stay
 * as they are, whatever becomes of packs and prices.
 *
 * @param frozenAt when the application was accepted
 * @param kit code of the kit they were made of, in the pack that the application was classified by
 * @param drawing the standard drawing that was chosen
 * @param bill the bill of materials; lines with a quantity of 0 are left out
 * @param settlement each line priced, with what the price rests on
 * @param total the sum of the settlement
 */
public record Sheets(
        Instant frozenAt,
        String kit,
        ChosenDrawing drawing,
        List<Material> bill,
        List<SettlementLine> settlement,
        Money total) {
    public Sheets {
        bill = List.copyOf(bill);
        settlement = List.copyOf(settlement);
    }

    /** What a kit came to over the facts of an application, frozen at an instant. */
    public static Sheets frozen(Estimate estimate, Instant at) {
        return new Sheets(
                at,
                estimate.kit(),
                ChosenDrawing.of(estimate.drawing()),
                estimate.materials(),
                estimate.settlement(),
                estimate.total());
    }

    /**
     * The drawing that was chosen. Packs are kept for ever, so its digest finds it.
     *
     * @param code number in the drawing set
     * @param name for readers
     * @param sha256 SHA-256 of its SVG text in UTF-8, lower-case hex
     */
    public record ChosenDrawing(String code, LocalizedText name, String sha256) {

        static ChosenDrawing of(Estimate.Drawing drawing) {
            return new ChosenDrawing(drawing.code(), drawing.name(), digest(drawing.svg()));
        }

        /** Whether an SVG text is this very drawing. */
        public boolean is(String svg) {
            return digest(svg).equals(sha256);
        }

        private static String digest(String svg) {
            try {
                MessageDigest sha = MessageDigest.getInstance("SHA-256");
                return HexFormat.of().formatHex(sha.digest(svg.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }
}
