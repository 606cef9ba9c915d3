package org.jietong.print.internal.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** One thing in a drawing, with the place that its groups move it to. */
sealed interface Mark {
    Style style();

    AffineTransform place();

    /** An outline, filled or drawn or both. */
    record Outline(Shape shape, Style style, AffineTransform place) implements Mark {}

    /**
     * A line of text.
     *
     * @param x where it is anchored
     * @param y its base line
     */
    record Line(String text, float x, float y, Style style, AffineTransform place) implements Mark {}
}
