package org.jietong.print.internal.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfPTable;
import java.util.ArrayList;
import java.util.List;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.cases.Sheets;
import org.jietong.api.rules.Estimate.SettlementLine;

/**
 * The settlement sheet: each line priced, the sum, and what the prices rest on. A basis that many lines share stands once
 * below them, and the lines name its number.
 *
 * @param wording the words
 * @param cells the look
 */
record SettlementSheet(Wording wording, Cells cells) {
    private static final float[] WIDTHS = {0.9f, 5.2f, 1.2f, 1.7f, 2.3f, 2.6f, 1.2f};
    private static final int BEFORE_AMOUNT = 5;

    void onto(Document document, IssuedSheets issued) {
        Sheets sheets = issued.sheets();
        List<String> bases = sheets.settlement().stream()
                .map(line -> wording.of(line.basis()))
                .distinct()
                .toList();
        document.add(new Particulars(issued, wording, cells).table());
        document.add(lines(sheets, bases));
        for (int n = 0; n < bases.size(); n++) {
            document.add(cells.note(wording.of("basis") + " " + mark(n) + " " + bases.get(n)));
        }
        document.add(signatures());
    }

    private PdfPTable lines(Sheets sheets, List<String> bases) {
        PdfPTable table = cells.table(
                WIDTHS,
                List.of(
                        wording.of("column.number"),
                        wording.of("column.name"),
                        wording.of("column.unit"),
                        wording.of("column.quantity"),
                        wording.of("column.price"),
                        wording.of("column.amount"),
                        wording.of("column.basis")));
        List<SettlementLine> lines = new ArrayList<>(sheets.settlement());
        for (int n = 0; n < lines.size(); n++) {
            SettlementLine line = lines.get(n);
            table.addCell(cells.centred(Integer.toString(n + 1)));
            table.addCell(cells.named(wording.of(line.name()), line.code()));
            table.addCell(cells.centred(wording.unit(line.unit())));
            table.addCell(cells.number(line.quantity().toPlainString()));
            table.addCell(cells.number(wording.amount(line.unitPrice().amount())));
            table.addCell(cells.number(wording.amount(line.amount().amount())));
            table.addCell(cells.centred(mark(bases.indexOf(wording.of(line.basis())))));
        }
        table.addCell(cells.total(wording.of("total"), BEFORE_AMOUNT, Element.ALIGN_RIGHT));
        table.addCell(cells.total(wording.amount(sheets.total().amount()), 1, Element.ALIGN_RIGHT));
        table.addCell(cells.total("", 1, Element.ALIGN_LEFT));
        table.addCell(cells.total(
                wording.of("total.words", CapitalAmount.of(sheets.total().amount())),
                WIDTHS.length,
                Element.ALIGN_LEFT));
        return table;
    }

    private static String mark(int basis) {
        return "[" + (basis + 1) + "]";
    }

    private PdfPTable signatures() {
        PdfPTable table = cells.plain(new float[] {1, 1, 0.8f});
        List.of("sign.office", "sign.applicant", "sign.day")
                .forEach(name -> table.addCell(cells.signature(wording.of(name) + "：______________")));
        table.setKeepTogether(true);
        return table;
    }
}
