package org.jietong.print.internal.paper;

import com.lowagie.text.pdf.PdfPTable;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.cases.Representative;

/**
 * Whom a sheet is for, and on what it rests.
 *
 * @param issued what stands on it
 * @param wording the words
 * @param cells the look
 */
record Particulars(IssuedSheets issued, Wording wording, Cells cells) {
    private static final float[] WIDTHS = {2, 5.4f, 2, 4.2f};

    PdfPTable table() {
        PdfPTable table = cells.plain(WIDTHS);
        Representative representative = issued.application().representative();
        entry(table, "applicant", issued.of().applicant().name());
        entry(table, "issued", wording.day(issued.sheets().frozenAt()));
        entry(table, "address", issued.of().site().address());
        entry(table, "representative", representative.name() + "　" + representative.phone());
        entry(
                table,
                "category",
                issued.category().code() + "　" + wording.of(issued.category().name()));
        entry(
                table,
                "kit",
                issued.sheets().kit() + "　" + issued.sheets().drawing().code());
        table.setSpacingAfter(4);
        return table;
    }

    private void entry(PdfPTable table, String name, String value) {
        table.addCell(cells.label(wording.of(name)));
        table.addCell(cells.text(value));
    }
}
