package org.jietong.survey.internal.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of several changes are more than chance when all of them are looked at together: after Holm, so that in a series in
 * which nothing changes something is found in at most one case of twenty, however long the series is.
 */
final class Holm {
    private static final double RISK = 0.05;

    private Holm() {}

    /** For each change, in the order given, whether it is more than chance. */
    static List<Boolean> significant(List<Change> changes) {
        Integer[] order = IntStream.range(0, changes.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order, Comparator.comparingDouble(place -> changes.get(place).probability()));
        boolean[] found = new boolean[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            if (changes.get(order[rank]).probability() > RISK / (order.length - rank)) {
                break;
            }
            found[order[rank]] = true;
        }
        return IntStream.range(0, found.length).mapToObj(place -> found[place]).toList();
    }
}
