package org.jietong.print.internal.paper;

import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.print.Sheet;
import org.jietong.api.rules.PackReference;
import org.jietong.print.internal.paper.Booklet.Body;
import org.jietong.print.internal.paper.Booklet.Leaf;

/**
 * Puts the sheets of a simple project together.
 *
 * @param zone where the days of issue are
 * @param progress finds the page of the progress, if there is an address for it
 */
public record SheetPaper(ZoneId zone, ProgressPage progress) {
    private static final int DIGEST_SHOWN = 12;

    /** A PDF document with the sheets wanted, each from a page of its own on. */
    public byte[] print(IssuedSheets issued, Set<Sheet> wanted, Locale language) {
        Wording wording = new Wording(language, zone);
        Typeface typeface = Typeface.load();
        return new Booklet(wording, typeface, progress.of(issued.of().number()))
                .of(
                        wording.of("document.title", wording.of(issued.pack().name())),
                        issued.application().key().number().value(),
                        EnumSet.copyOf(wanted).stream()
                                .map(sheet -> new Leaf(
                                        heading(issued, sheet, wording),
                                        size(sheet),
                                        body(sheet, issued, wording, typeface)))
                                .toList());
    }

    private static Body body(Sheet sheet, IssuedSheets issued, Wording wording, Typeface typeface) {
        Cells cells = new Cells(typeface);
        return switch (sheet) {
            case DRAWING ->
                (document, writer) -> new DrawingSheet(wording, cells, typeface).onto(document, writer, issued);
            case BILL -> (document, writer) -> new BillSheet(wording, cells).onto(document, issued);
            case SETTLEMENT -> (document, writer) -> new SettlementSheet(wording, cells).onto(document, issued);
        };
    }

    /** Drawings lie, lists stand. */
    private static Rectangle size(Sheet sheet) {
        return sheet == Sheet.DRAWING ? new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth()) : PageSize.A4;
    }

    private static Heading heading(IssuedSheets issued, Sheet sheet, Wording wording) {
        String utility = wording.of(issued.pack().name());
        return new Heading(
                wording.of("title." + sheet, utility),
                issued.pack().contacts().stream()
                        .findFirst()
                        .map(contact -> wording.of("footer.company", wording.of(contact.name()), contact.phone()))
                        .orElse(utility),
                wording.of(
                                "number.application",
                                issued.application().key().number().value())
                        + "　　"
                        + wording.of("number.case", issued.of().number().value()),
                basis(issued, wording));
    }

    private static String basis(IssuedSheets issued, Wording wording) {
        PackReference pack = issued.application().classified().pack();
        return wording.of(
                "footer.basis",
                pack.utility().value(),
                pack.version(),
                pack.digest().substring(0, Math.min(DIGEST_SHOWN, pack.digest().length())),
                wording.minute(issued.sheets().frozenAt()));
    }
}
