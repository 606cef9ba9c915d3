package org.jietong.print.internal.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.net.URI;
import java.util.Optional;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.print.Sheet;
import org.jietong.api.rules.Contact;
import org.jietong.api.rules.PackReference;

/** What stands on every page: title, company, numbers and QR code above, the basis and the page's number below. */
final class Frame extends PdfPageEventHelper {
    /** Points in a millimetre. */
    static final float MM = 72 / 25.4f;

    static final float SIDE = 16 * MM;
    static final float TOP = 38 * MM;
    static final float BOTTOM = 21 * MM;

    private static final float QR = 25 * MM;
    private static final float GAP = 2;
    private static final int DIGEST_SHOWN = 12;

    private final IssuedSheets issued;
    private final Wording wording;
    private final Typeface typeface;
    private final Optional<URI> progress;
    private Sheet sheet;
    private PdfTemplate pages;

    Frame(IssuedSheets issued, Sheet first, Wording wording, Typeface typeface, Optional<URI> progress) {
        this.issued = issued;
        this.sheet = first;
        this.wording = wording;
        this.typeface = typeface;
        this.progress = progress;
    }

    /** From the next page on. */
    void turnTo(Sheet next) {
        sheet = next;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        pages = writer.getDirectContent().createTemplate(80, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte canvas = writer.getDirectContent();
        Rectangle page = document.getPageSize();
        head(canvas, page);
        foot(canvas, page, writer.getPageNumber());
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        line(
                pages,
                wording.of("footer.pages", writer.getPageNumber() - 1),
                typeface.faint(7.5f),
                0,
                2,
                Element.ALIGN_LEFT);
    }

    private void head(PdfContentByte canvas, Rectangle page) {
        float top = page.getTop();
        String utility = wording.of(issued.pack().name());
        line(canvas, wording.of("title." + sheet, utility), typeface.bold(17), SIDE, top - 19 * MM, Element.ALIGN_LEFT);
        line(canvas, company(), typeface.faint(9), SIDE, top - 25.5f * MM, Element.ALIGN_LEFT);
        line(canvas, numbers(), typeface.plain(9), SIDE, top - 31 * MM, Element.ALIGN_LEFT);
        float right = page.getRight() - SIDE;
        progress.ifPresentOrElse(
                address -> {
                    QrMark.draw(address, canvas, right - QR + 2 * MM, top - 8 * MM - QR + 2 * MM, QR);
                    line(
                            canvas,
                            wording.of("progress"),
                            typeface.faint(7),
                            right,
                            top - 33.5f * MM,
                            Element.ALIGN_RIGHT);
                },
                () -> line(
                        canvas,
                        wording.of("progress.without"),
                        typeface.faint(7.5f),
                        right,
                        top - 31 * MM,
                        Element.ALIGN_RIGHT));
        rule(canvas, page, top - 35 * MM, 0.8f);
    }

    private String company() {
        return issued.pack().contacts().stream()
                .findFirst()
                .map(contact -> reached(contact))
                .orElseGet(() -> wording.of(issued.pack().name()));
    }

    private String reached(Contact contact) {
        return wording.of("footer.company", wording.of(contact.name()), contact.phone());
    }

    private String numbers() {
        return wording.of(
                        "number.application",
                        issued.application().key().number().value())
                + "　　"
                + wording.of("number.case", issued.of().number().value());
    }

    private void foot(PdfContentByte canvas, Rectangle page, int number) {
        rule(canvas, page, 16 * MM, 0.4f);
        PackReference pack = issued.application().classified().pack();
        String basis = wording.of(
                "footer.basis",
                pack.utility().value(),
                pack.version(),
                pack.digest().substring(0, Math.min(DIGEST_SHOWN, pack.digest().length())),
                wording.minute(issued.sheets().frozenAt()));
        float right = page.getRight() - SIDE;
        ColumnText column = new ColumnText(canvas);
        column.setSimpleColumn(SIDE, 6 * MM, right - 32 * MM, 15.5f * MM, 9.5f, Element.ALIGN_LEFT);
        column.addText(new Phrase(typeface.fitting(basis), typeface.faint(7)));
        column.go();
        String text = wording.of("footer.page", number);
        Font font = typeface.faint(7.5f);
        float total = typeface.base().getWidthPoint(wording.of("footer.pages", 88), font.getSize());
        line(canvas, text, font, right - total - GAP, 12 * MM, Element.ALIGN_RIGHT);
        canvas.addTemplate(pages, right - total, 12 * MM - 2);
    }

    private static void rule(PdfContentByte canvas, Rectangle page, float y, float width) {
        canvas.saveState();
        canvas.setColorStroke(Typeface.INK);
        canvas.setLineWidth(width);
        canvas.moveTo(SIDE, y);
        canvas.lineTo(page.getRight() - SIDE, y);
        canvas.stroke();
        canvas.restoreState();
    }

    private void line(PdfContentByte canvas, String text, Font font, float x, float y, int alignment) {
        ColumnText.showTextAligned(canvas, alignment, new Phrase(typeface.fitting(text), font), x, y, 0);
    }
}
