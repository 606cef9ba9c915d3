package org.jietong.print.internal.svg;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what standard drawings are made of: groups, outlines and lines of text with presentation attributes. */
final class SvgReader {
    private static final Set<String> SILENT = Set.of("title", "desc", "metadata");
    private static final Set<String> UNKNOWN_ATTRIBUTES = Set.of(
            "style", "class", "clip-path", "mask", "filter", "opacity", "marker-start", "marker-end", "marker-mid");
    private static final int MOST_MARKS = 20_000;
    private static final int DEEPEST = 100;

    private final List<Mark> marks = new ArrayList<>();

    SvgDrawing drawing(String svg) {
        Element root = root(svg);
        String[] box = root.getAttribute("viewBox").trim().split("[\\s,]+");
        if (!"svg".equals(root.getLocalName()) || box.length != 4) {
            throw new Unprintable("the root");
        }
        float width = Style.number(box[2]);
        float height = Style.number(box[3]);
        if (!(width > 0 && height > 0)) {
            throw new Unprintable("the size");
        }
        children(root, Style.INITIAL.within(root), new AffineTransform(), 0);
        return new SvgDrawing(Style.number(box[0]), Style.number(box[1]), width, height, marks);
    }

    private void children(Element parent, Style style, AffineTransform place, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !SILENT.contains(element.getLocalName())) {
                child(element, style, place, depth);
            }
        }
    }

    private void child(Element element, Style inherited, AffineTransform around, int depth) {
        UNKNOWN_ATTRIBUTES.stream().filter(element::hasAttribute).forEach(SvgReader::refuse);
        if (depth > DEEPEST || marks.size() > MOST_MARKS) {
            throw new Unprintable("so much");
        }
        Style style = inherited.within(element);
        AffineTransform place = new AffineTransform(around);
        place.concatenate(Shapes.transform(element));
        String name = element.getLocalName();
        if (name.equals("g")) {
            children(element, style, place, depth + 1);
        } else if (name.equals("text")) {
            marks.add(line(element, style, place));
        } else if (Shapes.isShape(name)) {
            marks.add(new Mark.Outline(Shapes.of(element), style, place));
        } else {
            refuse(name);
        }
    }

    private static Mark line(Element element, Style style, AffineTransform place) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element) {
                throw new Unprintable("parts of a text");
            }
        }
        String text = element.getTextContent().strip().replaceAll("\\s+", " ");
        return new Mark.Line(text, Shapes.at(element, "x"), Shapes.at(element, "y"), style, place);
    }

    private static void refuse(String what) {
        throw new Unprintable(what);
    }

    private static Element root(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Faults are thrown and not told on the console, as the platform does unless it is told otherwise.
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform reads XML so", e);
        } catch (IOException | SAXException e) {
            throw new Unprintable("the file");
        }
    }
}
