package org.jietong.survey.internal.figures;

import java.util.Optional;

/**
 * A share, as a count of those who have something among those who could.
 *
 * @param hits how many have it
 * @param of how many could, at least one
 */
public record Proportion(long hits, long of) {
    public Proportion {
        if (hits < 0 || of < 1 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
    }

    /** The share, 0 to 1. */
    double share() {
        return (double) hits / of;
    }

    /** The share with its score interval after Wilson, without correction for continuity. */
    public Estimate estimate() {
        return new Estimate(share(), Optional.of(interval()));
    }

    /**
     * How it differs from an earlier share: interval after Newcombe (hybrid score, his method 10), probability by the score
     * test of two proportions with a common variance.
     */
    Change since(Proportion earlier) {
        double difference = share() - earlier.share();
        Interval now = interval();
        Interval then = earlier.interval();
        double down = Math.hypot(share() - now.low(), then.high() - earlier.share());
        double up = Math.hypot(now.high() - share(), earlier.share() - then.low());
        Interval interval = new Interval(difference - down, difference + up);
        return new Change(difference, Optional.of(interval), probability(earlier, difference));
    }

    private Interval interval() {
        double z2 = Confidence.Z * Confidence.Z;
        double centre = (hits + z2 / 2) / (of + z2);
        double margin = Confidence.Z / (of + z2) * Math.sqrt(share() * (of - hits) + z2 / 4);
        return Interval.around(centre, margin, 0, 1);
    }

    private double probability(Proportion earlier, double difference) {
        double common = (double) (hits + earlier.hits) / (of + earlier.of);
        double variance = common * (1 - common) * (1.0 / of + 1.0 / earlier.of);
        return variance == 0 ? 1 : Confidence.normalTails(difference / Math.sqrt(variance));
    }
}
