package org.jietong.print.internal.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.print.internal.svg.SvgDrawing;
import org.jietong.print.internal.svg.SvgPainter;

/**
 * The standard drawing, as large as the page allows.
 *
 * @param wording the words
 * @param cells the look
 * @param typeface the font
 */
record DrawingSheet(Wording wording, Cells cells, Typeface typeface) {
    private static final float GAP = 6;

    void onto(Document document, PdfWriter writer, IssuedSheets issued) {
        String name = wording.of(issued.sheets().drawing().name());
        document.add(cells.note(
                wording.of("drawing") + "　" + issued.sheets().drawing().code() + "　" + name));
        SvgDrawing.read(issued.svg())
                .ifPresentOrElse(
                        drawing -> draw(drawing, document, writer),
                        () -> document.add(cells.note(wording.of(
                                "unprintable", issued.sheets().drawing().code()))));
    }

    private void draw(SvgDrawing drawing, Document document, PdfWriter writer) {
        PdfContentByte canvas = writer.getDirectContent();
        PdfTemplate template = SvgPainter.template(drawing, canvas, typeface.base(), typeface::fitting);
        Rectangle page = document.getPageSize();
        float width = page.getWidth() - 2 * Frame.SIDE;
        float height = writer.getVerticalPosition(false) - Frame.BOTTOM - GAP;
        float scale = Math.min(width / drawing.width(), height / drawing.height());
        float x = (page.getWidth() - scale * drawing.width()) / 2;
        float y = Frame.BOTTOM + height - scale * drawing.height();
        canvas.addTemplate(template, scale, 0, 0, scale, x, y);
    }
}
