package org.jietong.print.internal.svg;

import java.util.List;
import java.util.Optional;

/**
 * A drawing that can be printed.
 *
 * @param x left edge of what is seen
 * @param y upper edge
 * @param width more than 0
 * @param height more than 0
 * @param marks what is drawn, from the back to the front
 */
public record SvgDrawing(float x, float y, float width, float height, List<Mark> marks) {
    public SvgDrawing {
        marks = List.copyOf(marks);
    }

    /**
     * Reads a drawing.
     *
     * @return empty when there is anything in it that is not printed here
     */
    public static Optional<SvgDrawing> read(String svg) {
        try {
            return Optional.of(new SvgReader().drawing(svg));
        } catch (Unprintable e) {
            return Optional.empty();
        }
    }
}
