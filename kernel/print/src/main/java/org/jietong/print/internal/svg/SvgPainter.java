package org.jietong.print.internal.svg;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.function.UnaryOperator;

/** Draws a drawing as vectors: outlines as paths, texts as text that can be searched and copied. */
public final class SvgPainter {
    private static final float BOLD = 1 / 30f;

    private final PdfContentByte canvas;
    private final BaseFont font;
    private final UnaryOperator<String> fitting;

    /**
     * @param fitting puts characters that the font has in place of those that it lacks
     */
    public SvgPainter(PdfContentByte canvas, BaseFont font, UnaryOperator<String> fitting) {
        this.canvas = canvas;
        this.font = font;
        this.fitting = fitting;
    }

    /** A form of the size of a drawing, with its upper edge up, for a page to place. */
    public static PdfTemplate template(
            SvgDrawing drawing, PdfContentByte page, BaseFont font, UnaryOperator<String> fitting) {
        PdfTemplate template = page.createTemplate(drawing.width(), drawing.height());
        template.concatCTM(1, 0, 0, -1, -drawing.x(), drawing.y() + drawing.height());
        SvgPainter painter = new SvgPainter(template, font, fitting);
        drawing.marks().forEach(painter::paint);
        return template;
    }

    private void paint(Mark mark) {
        canvas.saveState();
        AffineTransform place = mark.place();
        if (!place.isIdentity()) {
            canvas.concatCTM(
                    (float) place.getScaleX(),
                    (float) place.getShearY(),
                    (float) place.getShearX(),
                    (float) place.getScaleY(),
                    (float) place.getTranslateX(),
                    (float) place.getTranslateY());
        }
        if (mark instanceof Mark.Line line) {
            text(line);
        } else {
            outline((Mark.Outline) mark);
        }
        canvas.restoreState();
    }

    private void outline(Mark.Outline outline) {
        Style style = outline.style();
        style.fill().ifPresent(canvas::setColorFill);
        style.stroke().ifPresent(colour -> {
            canvas.setColorStroke(colour);
            pen(style);
        });
        path(outline.shape().getPathIterator(null));
        if (style.fill().isPresent() && style.stroke().isPresent()) {
            canvas.fillStroke();
        } else if (style.fill().isPresent()) {
            canvas.fill();
        } else if (style.stroke().isPresent()) {
            canvas.stroke();
        } else {
            canvas.newPath();
        }
    }

    private void pen(Style style) {
        canvas.setLineWidth(style.width());
        canvas.setLineJoin(
                switch (style.join()) {
                    case "round" -> PdfContentByte.LINE_JOIN_ROUND;
                    case "bevel" -> PdfContentByte.LINE_JOIN_BEVEL;
                    default -> PdfContentByte.LINE_JOIN_MITER;
                });
        canvas.setLineCap(
                switch (style.cap()) {
                    case "round" -> PdfContentByte.LINE_CAP_ROUND;
                    case "square" -> PdfContentByte.LINE_CAP_PROJECTING_SQUARE;
                    default -> PdfContentByte.LINE_CAP_BUTT;
                });
        float[] dashes = style.dashLengths();
        if (dashes.length > 0) {
            canvas.setLineDash(dashes, 0);
        }
    }

    private void path(PathIterator path) {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            int segment = path.currentSegment(p);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> canvas.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> canvas.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    canvas.curveTo(
                            x + 2 * (p[0] - x) / 3,
                            y + 2 * (p[1] - y) / 3,
                            p[2] + 2 * (p[0] - p[2]) / 3,
                            p[3] + 2 * (p[1] - p[3]) / 3,
                            p[2],
                            p[3]);
                case PathIterator.SEG_CUBICTO -> canvas.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> canvas.closePath();
            }
            int last = segment == PathIterator.SEG_CUBICTO ? 4 : segment == PathIterator.SEG_QUADTO ? 2 : 0;
            x = p[last];
            y = p[last + 1];
        }
    }

    /** The drawing's axis points down, a font's letters up. */
    private void text(Mark.Line line) {
        Style style = line.style();
        if (style.fill().isEmpty() || line.text().isEmpty()) {
            return;
        }
        String text = fitting.apply(line.text());
        float width = font.getWidthPoint(text, style.fontSize());
        float before =
                switch (style.anchor()) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        canvas.beginText();
        canvas.setColorFill(style.fill().get());
        if (style.bold()) {
            canvas.setColorStroke(style.fill().get());
            canvas.setLineWidth(style.fontSize() * BOLD);
            canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
        }
        canvas.setFontAndSize(font, style.fontSize());
        canvas.setTextMatrix(1, 0, 0, -1, line.x() - before, line.y());
        canvas.showText(text);
        canvas.endText();
    }
}
