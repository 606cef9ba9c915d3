package org.jietong.print.internal.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.AWTPolygonProducer;
import org.apache.batik.parser.AWTPolylineProducer;
import org.apache.batik.parser.AWTTransformProducer;
import org.apache.batik.parser.ParseException;
import org.w3c.dom.Element;

/** The outlines of elements. */
final class Shapes {
    private Shapes() {}

    /** Whether an element is an outline and not a text or a group. */
    static boolean isShape(String name) {
        return switch (name) {
            case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" -> true;
            default -> false;
        };
    }

    static Shape of(Element element) {
        return switch (element.getLocalName()) {
            case "rect" -> rectangle(element);
            case "circle" -> ellipse(element, at(element, "r"), at(element, "r"));
            case "ellipse" -> ellipse(element, at(element, "rx"), at(element, "ry"));
            case "line" -> new Line2D.Float(at(element, "x1"), at(element, "y1"), at(element, "x2"), at(element, "y2"));
            default -> parsed(element);
        };
    }

    /** How an element is moved within the one around it. */
    static AffineTransform transform(Element element) {
        try {
            return element.hasAttribute("transform")
                    ? AWTTransformProducer.createAffineTransform(element.getAttribute("transform"))
                    : new AffineTransform();
        } catch (ParseException e) {
            throw new Unprintable("the transform " + element.getAttribute("transform"));
        }
    }

    private static Shape parsed(Element element) {
        try {
            return switch (element.getLocalName()) {
                case "polyline" ->
                    AWTPolylineProducer.createShape(
                            new StringReader(element.getAttribute("points")), Path2D.WIND_NON_ZERO);
                case "polygon" ->
                    AWTPolygonProducer.createShape(
                            new StringReader(element.getAttribute("points")), Path2D.WIND_NON_ZERO);
                default ->
                    AWTPathProducer.createShape(new StringReader(element.getAttribute("d")), Path2D.WIND_NON_ZERO);
            };
        } catch (IOException | ParseException e) {
            throw new Unprintable("the outline of " + element.getLocalName());
        }
    }

    private static Shape rectangle(Element element) {
        float x = at(element, "x");
        float y = at(element, "y");
        float width = at(element, "width");
        float height = at(element, "height");
        float round = Math.max(at(element, "rx"), at(element, "ry"));
        return round == 0
                ? new Rectangle2D.Float(x, y, width, height)
                : new RoundRectangle2D.Float(x, y, width, height, 2 * round, 2 * round);
    }

    private static Shape ellipse(Element element, float rx, float ry) {
        return new Ellipse2D.Float(at(element, "cx") - rx, at(element, "cy") - ry, 2 * rx, 2 * ry);
    }

    /** A coordinate; 0 where it is not given. */
    static float at(Element element, String name) {
        return element.hasAttribute(name) ? Style.number(element.getAttribute(name)) : 0;
    }
}
