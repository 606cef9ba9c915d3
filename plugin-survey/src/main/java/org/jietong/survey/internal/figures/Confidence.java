package org.jietong.survey.internal.figures;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The two distributions by which intervals of 95 % and tests are made. */
final class Confidence {
    private static final double ONE_TAIL = 0.025;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    /** How many standard errors to each side hold 95 % of a normal distribution. */
    static final double Z = NORMAL.inverseSurvivalProbability(ONE_TAIL);

    private Confidence() {}

    /** The same for Student's distribution. */
    static double t(double degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(ONE_TAIL);
    }

    /** How likely a value at least so far from zero on either side is by chance, of a normal distribution. */
    static double normalTails(double z) {
        return 2 * NORMAL.survivalProbability(Math.abs(z));
    }

    /** The same for Student's distribution. */
    static double studentTails(double t, double degreesOfFreedom) {
        return 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(t));
    }
}
