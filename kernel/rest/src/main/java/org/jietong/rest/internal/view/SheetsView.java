package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.cases.Sheets;
import org.jietong.rest.internal.view.EstimateView.MaterialView;
import org.jietong.rest.internal.view.EstimateView.SettlementView;

/**
 * The sheets of a simple project as they were at its acceptance.
 *
 * @param application number of the application
 * @param frozenAt when it was accepted
 * @param rulePack the pack that they were computed by
 * @param kit the kit
 * @param drawing the standard drawing that was chosen
 * @param billOfMaterials what is needed
 * @param settlement what it costs
 */
public record SheetsView(
        String application,
        Instant frozenAt,
        PackView rulePack,
        String kit,
        DrawingView drawing,
        List<MaterialView> billOfMaterials,
        SettlementView settlement) {
    /**
     * The drawing that was chosen.
     *
     * @param code number in the drawing set
     * @param name in the reader's language
     * @param sha256 SHA-256 of the drawing
     * @param svg the drawing
     */
    public record DrawingView(String code, String name, String sha256, String svg) {}

    public static SheetsView of(IssuedSheets issued, Locale language) {
        Sheets sheets = issued.sheets();
        Sheets.ChosenDrawing drawing = sheets.drawing();
        return new SheetsView(
                issued.application().key().number().value(),
                sheets.frozenAt(),
                PackView.of(issued.application().classified().pack()),
                sheets.kit(),
                new DrawingView(drawing.code(), drawing.name().in(language), drawing.sha256(), issued.svg()),
                sheets.bill().stream()
                        .map(material -> MaterialView.of(material, language))
                        .toList(),
                SettlementView.of(sheets.settlement(), sheets.total(), language));
    }
}
