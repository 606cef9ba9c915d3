package org.jietong.print.internal.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgDrawingTest {

    @Test
    void groupsHandTheirLookAndTheirPlaceDown() {
        SvgDrawing drawing = drawing("""
                <g fill="#f00" stroke="none" transform="translate(10 20)">
                  <rect x="1" y="2" width="3" height="4"/>
                  <g transform="scale(2)"><text x="5" y="6" fill="#00ff00" font-size="3" text-anchor="middle">水 表</text></g>
                </g>""");

        Mark.Outline rectangle = (Mark.Outline) drawing.marks().get(0);
        assertThat(rectangle.style().fill()).contains(Color.RED);
        assertThat(rectangle.style().stroke()).isEmpty();
        assertThat(rectangle.place().createTransformedShape(rectangle.shape()).getBounds())
                .isEqualTo(new Rectangle(11, 22, 3, 4));
        Mark.Line text = (Mark.Line) drawing.marks().get(1);
        assertThat(text.text()).isEqualTo("水 表");
        assertThat(text.style().fill()).contains(Color.GREEN);
        assertThat(text.style().anchor()).isEqualTo("middle");
        assertThat(text.place().transform(new Point2D.Float(text.x(), text.y()), null))
                .isEqualTo(new Point2D.Float(20, 32));
    }

    @Test
    void everyKindOfOutlineIsRead() {
        SvgDrawing drawing = drawing("""
                <title>nothing to draw</title>
                <path d="M0 0h10v10h-10z"/><circle cx="5" cy="5" r="5"/><ellipse cx="5" cy="5" rx="5" ry="5"/>
                <line x1="0" y1="0" x2="10" y2="10"/><polyline points="0,0 10,10"/><polygon points="0,0 10,0 10,10"/>
                <path d="M0 5a5 5 0 0 1 10 0v5"/>""");

        assertThat(drawing.marks()).hasSize(7).allSatisfy(mark -> assertThat(
                        ((Mark.Outline) mark).shape().getBounds2D().getMaxX())
                .isEqualTo(10));
    }

    @Test
    void whatIsSeenIsTheViewBox() {
        SvgDrawing drawing = SvgDrawing.read("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-5 1 297 210\"/>")
                .orElseThrow();

        assertThat(drawing.x()).isEqualTo(-5);
        assertThat(drawing.y()).isEqualTo(1);
        assertThat(drawing.width()).isEqualTo(297);
        assertThat(drawing.height()).isEqualTo(210);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href=\"a.png\"/>",
                "<use href=\"#a\"/>",
                "<linearGradient/>",
                "<rect style=\"fill:red\"/>",
                "<rect fill=\"url(#a)\"/>",
                "<rect width=\"5mm\"/>",
                "<g clip-path=\"url(#a)\"/>",
                "<text>a<tspan>b</tspan></text>",
                "<path d=\"M0 0 nonsense\"/>",
                "<rect fill=\"chartreuse\"/>",
                "<rect"
            })
    void whatIsNotPrintedHereMakesTheWholeDrawingUnprintable(String part) {
        assertThat(SvgDrawing.read(svg(part))).isEmpty();
    }

    @Test
    void aDocumentTypeIsNotRead() {
        assertThat(SvgDrawing.read("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg("<rect/>")))
                .isEmpty();
    }

    private static SvgDrawing drawing(String parts) {
        return SvgDrawing.read(svg(parts)).orElseThrow();
    }

    private static String svg(String parts) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">" + parts + "</svg>";
    }
}
