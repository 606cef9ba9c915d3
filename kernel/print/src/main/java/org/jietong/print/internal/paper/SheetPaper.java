package org.jietong.print.internal.paper;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.net.URI;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.print.Sheet;

/**
 * Puts the sheets of one document together.
 *
 * @param zone where the days of issue are
 * @param progress finds the page of the progress, if there is an address for it
 */
public record SheetPaper(ZoneId zone, ProgressPage progress) {
    private static final int MOST_BYTES = 16 << 20;

    /** A PDF document with the sheets wanted, each from a page of its own on. */
    public byte[] print(IssuedSheets issued, Set<Sheet> wanted, Locale language) {
        Wording wording = new Wording(language, zone);
        Typeface typeface = Typeface.load();
        Optional<URI> address = progress.of(issued.of().number());
        Iterator<Sheet> sheets = EnumSet.copyOf(wanted).iterator();
        Sheet sheet = sheets.next();
        Frame frame = new Frame(issued, sheet, wording, typeface, address);
        LimitedOutput out = new LimitedOutput(MOST_BYTES);
        try (Document document = new Document(size(sheet), Frame.SIDE, Frame.SIDE, Frame.TOP, Frame.BOTTOM)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(frame);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(wording.isEnglish() ? "en" : "zh-CN"));
            document.addTitle(
                    wording.of("document.title", wording.of(issued.pack().name())));
            document.addSubject(issued.application().key().number().value());
            document.open();
            onto(document, writer, sheet, issued, wording, typeface);
            while (sheets.hasNext()) {
                sheet = sheets.next();
                document.setPageSize(size(sheet));
                document.newPage();
                frame.turnTo(sheet);
                onto(document, writer, sheet, issued, wording, typeface);
            }
        }
        return out.toByteArray();
    }

    private static void onto(
            Document document, PdfWriter writer, Sheet sheet, IssuedSheets issued, Wording wording, Typeface typeface) {
        Cells cells = new Cells(typeface);
        switch (sheet) {
            case DRAWING -> new DrawingSheet(wording, cells, typeface).onto(document, writer, issued);
            case BILL -> new BillSheet(wording, cells).onto(document, issued);
            case SETTLEMENT -> new SettlementSheet(wording, cells).onto(document, issued);
        }
    }

    /** Drawings lie, lists stand. */
    private static Rectangle size(Sheet sheet) {
        return sheet == Sheet.DRAWING ? new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth()) : PageSize.A4;
    }
}
