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

/** What stands on every page: title, company, numbers and QR code above, the basis and the page's number below. */
final class Frame extends PdfPageEventHelper {
    /** Points in a millimetre. */
    static final float MM = 72 / 25.4f;

    static final float SIDE = 16 * MM;
    static final float TOP = 38 * MM;
    static final float BOTTOM = 21 * MM;

    private static final float QR = 25 * MM;
    private static final float GAP = 2;

    private final Wording wording;
    private final Typeface typeface;
    private final Optional<URI> progress;
    private Heading heading;
    private PdfTemplate pages;

    Frame(Heading first, Wording wording, Typeface typeface, Optional<URI> progress) {
        this.heading = first;
        this.wording = wording;
        this.typeface = typeface;
        this.progress = progress;
    }

    /** From the next page on. */
    void turnTo(Heading next) {
        heading = next;
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
        line(canvas, heading.title(), typeface.bold(17), SIDE, top - 19 * MM, Element.ALIGN_LEFT);
        line(canvas, heading.company(), typeface.faint(9), SIDE, top - 25.5f * MM, Element.ALIGN_LEFT);
        line(canvas, heading.numbers(), typeface.plain(9), SIDE, top - 31 * MM, Element.ALIGN_LEFT);
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

    private void foot(PdfContentByte canvas, Rectangle page, int number) {
        rule(canvas, page, 16 * MM, 0.4f);
        float right = page.getRight() - SIDE;
        ColumnText column = new ColumnText(canvas);
        column.setSimpleColumn(SIDE, 6 * MM, right - 32 * MM, 15.5f * MM, 9.5f, Element.ALIGN_LEFT);
        column.addText(new Phrase(typeface.fitting(heading.basis()), typeface.faint(7)));
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
