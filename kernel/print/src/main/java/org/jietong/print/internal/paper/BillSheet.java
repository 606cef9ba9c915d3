package org.jietong.print.internal.paper;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfPTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.rules.Estimate.Material;

/**
 * The bill of materials: each quantity with the formula that gave it, and the facts that went in.
 *
 * @param wording the words
 * @param cells the look
 */
record BillSheet(Wording wording, Cells cells) {
    private static final float[] WIDTHS = {0.9f, 4.2f, 3, 1.2f, 1.4f, 5.6f};

    void onto(Document document, IssuedSheets issued) {
        document.add(new Particulars(issued, wording, cells).table());
        document.add(lines(issued.sheets().bill()));
        document.add(cells.note(wording.of("facts", facts(issued))));
        document.add(cells.note(wording.of("formula.note")));
    }

    private PdfPTable lines(List<Material> bill) {
        PdfPTable table = cells.table(
                WIDTHS,
                List.of(
                        wording.of("column.number"),
                        wording.of("column.name"),
                        wording.of("column.specification"),
                        wording.of("column.unit"),
                        wording.of("column.quantity"),
                        wording.of("column.formula")));
        for (int n = 0; n < bill.size(); n++) {
            Material material = bill.get(n);
            table.addCell(cells.centred(Integer.toString(n + 1)));
            table.addCell(cells.named(wording.of(material.name()), material.code()));
            table.addCell(cells.text(material.specification()));
            table.addCell(cells.centred(wording.unit(material.unit())));
            table.addCell(cells.number(material.quantity().toPlainString()));
            table.addCell(cells.small(material.formula()));
        }
        return table;
    }

    /** By the names that the formulas use. Lists are left out: only utilities read them, who work facts out of them. */
    private String facts(IssuedSheets issued) {
        String facts = issued.application().facts().values().entrySet().stream()
                .filter(fact -> !(fact.getValue() instanceof List || fact.getValue() instanceof Map))
                .map(fact -> fact.getKey() + " = " + shown(fact.getValue()))
                .collect(Collectors.joining(wording.isEnglish() ? ", " : "；"));
        return facts.isEmpty() ? wording.of("facts.none") : facts;
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
