package org.jietong.survey.internal.figures;

import java.util.Optional;

/**
 * Whether those who answered would recommend, from 0 to 10: the share of promoters (9 and 10) less that of detractors (0 to
 * 6), in points from −100 to 100.
 *
 * @param scores how often each score was given, at least one of them
 */
public record Recommendation(Distribution scores) {
    static final int LOWEST = 0;
    static final int LAST_DETRACTOR = 6;
    static final int FIRST_PROMOTER = 9;
    static final int HIGHEST = 10;
    private static final int POINTS = 100;

    public long promoters() {
        return scores.between(FIRST_PROMOTER, HIGHEST);
    }

    public long passives() {
        return scores.between(LAST_DETRACTOR + 1, FIRST_PROMOTER - 1);
    }

    public long detractors() {
        return scores.between(LOWEST, LAST_DETRACTOR);
    }

    /** The points, with the interval after Wald of a difference of two shares of one sample; without one when all are alike. */
    public Estimate points() {
        double error = squaredError();
        double points = difference() * POINTS;
        return new Estimate(
                points,
                error == 0 ? Optional.empty() : Optional.of(Interval.around(points, margin(error), -POINTS, POINTS)));
    }

    /** How the points differ from earlier ones, by the normal distribution with the variances of both samples. */
    Change since(Recommendation earlier) {
        double change = (difference() - earlier.difference()) * POINTS;
        double error = squaredError() + earlier.squaredError();
        if (error == 0) {
            return new Change(change, Optional.empty(), 1);
        }
        return new Change(
                change,
                Optional.of(Interval.around(change, margin(error), -2 * POINTS, 2 * POINTS)),
                Confidence.normalTails(change / (Math.sqrt(error) * POINTS)));
    }

    private static double margin(double squaredError) {
        return Confidence.Z * Math.sqrt(squaredError) * POINTS;
    }

    private double difference() {
        return (double) (promoters() - detractors()) / scores.number();
    }

    /** Of one who answered the value is 1, 0 or −1: its variance is the share of those who are not passive less the square. */
    private double squaredError() {
        double outspoken = (double) (promoters() + detractors()) / scores.number();
        return Math.max(0, outspoken - difference() * difference()) / scores.number();
    }
}
