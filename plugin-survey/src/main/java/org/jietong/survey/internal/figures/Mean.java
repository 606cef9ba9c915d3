package org.jietong.survey.internal.figures;

import java.util.Optional;

/**
 * The mean of what was given.
 *
 * @param sample what was given, at least one value
 */
record Mean(Distribution sample) {

    /** The mean with the interval of Student's distribution; without one when all gave the same or only one gave anything. */
    Estimate estimate() {
        double mean = sample.mean();
        double error = squaredError();
        return new Estimate(mean, error == 0 ? Optional.empty() : Optional.of(interval(mean, error)));
    }

    /**
     * How it differs from an earlier mean: interval and probability after Welch, with the degrees of freedom of Welch and
     * Satterthwaite, as the variances need not be equal.
     */
    Change since(Mean earlier) {
        double difference = sample.mean() - earlier.sample.mean();
        double now = squaredError();
        double then = earlier.squaredError();
        if (now + then == 0) {
            return new Change(difference, Optional.empty(), 1);
        }
        double error = Math.sqrt(now + then);
        double freedom = Math.pow(now + then, 2) / (now * now / freedom() + then * then / earlier.freedom());
        double margin = Confidence.t(freedom) * error;
        double span = sample.highest() - sample.lowest();
        return new Change(
                difference,
                Optional.of(Interval.around(difference, margin, -span, span)),
                Confidence.studentTails(difference / error, freedom));
    }

    private Interval interval(double mean, double squaredError) {
        double margin = Confidence.t(freedom()) * Math.sqrt(squaredError);
        return Interval.around(mean, margin, sample.lowest(), sample.highest());
    }

    private double squaredError() {
        return sample.number() < 2 ? 0 : sample.variance() / sample.number();
    }

    private double freedom() {
        return Math.max(1, sample.number() - 1);
    }
}
