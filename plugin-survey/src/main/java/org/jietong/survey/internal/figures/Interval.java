package org.jietong.survey.internal.figures;

/**
 * Where the true value lies with a confidence of 95 %.
 *
 * @param low its lower end
 * @param high its upper end, not below the lower one
 */
public record Interval(double low, double high) {

    /** So far to both sides of a value, cut off where no value can be. */
    static Interval around(double value, double margin, double least, double most) {
        return new Interval(Math.max(least, value - margin), Math.min(most, value + margin));
    }
}
