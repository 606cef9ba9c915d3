package org.jietong.survey.internal.figures;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How often each value of a scale was given.
 *
 * @param lowest the lowest value of the scale
 * @param counts how often each value was given, from the lowest on
 */
public record Distribution(int lowest, List<Long> counts) {
    public Distribution {
        counts = List.copyOf(counts);
    }

    /** One in which nothing was given yet. */
    static Distribution none(int lowest, int highest) {
        return new Distribution(
                lowest,
                LongStream.rangeClosed(lowest, highest).map(value -> 0).boxed().toList());
    }

    /** The same with a value given some times more; throws for a value that is not on the scale. */
    Distribution with(int value, long times) {
        int given = value - lowest;
        if (given < 0 || given >= counts.size()) {
            throw new IllegalArgumentException("not on the scale: " + value);
        }
        return new Distribution(
                lowest,
                IntStream.range(0, counts.size())
                        .mapToObj(place -> counts.get(place) + (place == given ? times : 0))
                        .toList());
    }

    /** How many values were given. */
    public long number() {
        return between(lowest, highest());
    }

    /** How many values were given from one to another, both included. */
    long between(int from, int to) {
        return counts.subList(from - lowest, to - lowest + 1).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The mean; of at least one value. */
    double mean() {
        return IntStream.range(0, counts.size())
                        .mapToDouble(place -> (double) (lowest + place) * counts.get(place))
                        .sum()
                / number();
    }

    /** The variance of the sample, by n − 1; of at least two values. */
    double variance() {
        double mean = mean();
        return IntStream.range(0, counts.size())
                        .mapToDouble(place -> Math.pow(lowest + place - mean, 2) * counts.get(place))
                        .sum()
                / (number() - 1);
    }

    int highest() {
        return lowest + counts.size() - 1;
    }
}
