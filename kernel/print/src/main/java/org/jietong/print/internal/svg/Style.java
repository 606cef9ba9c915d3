package org.jietong.print.internal.svg;

import java.awt.Color;
import java.util.Arrays;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The presentation attributes that an element has or inherits.
 *
 * @param fill what it is filled with, if with anything
 * @param stroke what it is drawn with, if with anything
 * @param width width of the stroke in units of the drawing
 * @param dashes lengths of dashes and gaps; empty for a solid line
 * @param join how lines meet
 * @param cap how lines end
 * @param fontSize height of text in units of the drawing
 * @param bold whether text is bold
 * @param anchor which part of a text stands at its place
 */
record Style(
        Optional<Color> fill,
        Optional<Color> stroke,
        float width,
        String dashes,
        String join,
        String cap,
        float fontSize,
        boolean bold,
        String anchor) {
    /** What holds where nothing is said. */
    static final Style INITIAL =
            new Style(Optional.of(Color.BLACK), Optional.empty(), 1, "", "miter", "butt", 16, false, "start");

    /** The style of an element within another. */
    Style within(Element element) {
        return new Style(
                colour(element, "fill", fill),
                colour(element, "stroke", stroke),
                number(element, "stroke-width", width),
                text(element, "stroke-dasharray", dashes).replace("none", ""),
                text(element, "stroke-linejoin", join),
                text(element, "stroke-linecap", cap),
                number(element, "font-size", fontSize),
                isBold(element),
                text(element, "text-anchor", anchor));
    }

    /** Dashes and gaps as numbers. */
    float[] dashLengths() {
        String[] lengths = dashes.isBlank() ? new String[0] : dashes.trim().split("[\\s,]+");
        float[] numbers = new float[lengths.length];
        for (int n = 0; n < lengths.length; n++) {
            numbers[n] = number(lengths[n]);
        }
        return numbers;
    }

    private boolean isBold(Element element) {
        String weight = text(element, "font-weight", "");
        return weight.isEmpty()
                ? bold
                : Arrays.asList("bold", "600", "700", "800", "900").contains(weight);
    }

    private static Optional<Color> colour(Element element, String name, Optional<Color> inherited) {
        return element.hasAttribute(name) ? Colours.of(element.getAttribute(name)) : inherited;
    }

    private static float number(Element element, String name, float inherited) {
        return element.hasAttribute(name) ? number(element.getAttribute(name)) : inherited;
    }

    private static String text(Element element, String name, String inherited) {
        return element.hasAttribute(name) ? element.getAttribute(name).trim() : inherited;
    }

    /** A number without a unit, since units of the drawing are what everything is measured in. */
    static float number(String text) {
        try {
            return Float.parseFloat(text.trim());
        } catch (NumberFormatException e) {
            throw new Unprintable("the number " + text);
        }
    }
}
