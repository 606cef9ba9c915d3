package org.jietong.rules.internal.dmn;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How finely a table cuts up what it reads. The analysis of gaps and overlaps goes from column to column through all stretches
 * between the bounds of the rules that still fit, so its work can grow by the product of the columns, and faster than the number
 * of rules and of overlaps besides; and once the engine has begun it, nothing stops it. Here the same way is gone without the
 * engine, and given up early.
 */
final class Fineness {
    // Measured: up to all three together, the analysis ends within seconds; beyond each, it can take minutes and hours.
    private static final int MOST_RULES = 500;
    private static final int MOST_PARTS = 50_000;
    private static final int MOST_PAIRS = 5_000;

    private final List<ColumnCuts> columns;
    private int parts;
    private long pairs;

    private Fineness(List<ColumnCuts> columns) {
        this.columns = columns;
    }

    /**
     * Whether the analysis ends within seconds.
     *
     * @param columns from the left
     * @param rules the number of rules
     */
    static boolean isBearable(List<ColumnCuts> columns, int rules) {
        if (rules > MOST_RULES) {
            return false;
        }
        Fineness fineness = new Fineness(columns);
        fineness.walk(0, IntStream.range(0, rules).toArray());
        return fineness.isBearable();
    }

    private boolean isBearable() {
        return parts <= MOST_PARTS && pairs <= MOST_PAIRS;
    }

    private void walk(int column, int[] rules) {
        if (column == columns.size()) {
            pairs += rules.length * (rules.length - 1) / 2;
            return;
        }
        ColumnCuts cuts = columns.get(column);
        for (int start : starts(cuts, rules)) {
            parts++;
            int[] fitting = IntStream.of(rules)
                    .filter(rule ->
                            cuts.first().get(rule) <= start && cuts.last().get(rule) >= start)
                    .toArray();
            if (fitting.length > 0) {
                walk(column + 1, fitting);
            }
            if (!isBearable()) {
                return;
            }
        }
    }

    /** Where another set of rules begins to fit. */
    private static Set<Integer> starts(ColumnCuts cuts, int[] rules) {
        Set<Integer> starts = new TreeSet<>();
        for (int rule : rules) {
            starts.add(cuts.first().get(rule));
            starts.add(cuts.last().get(rule) + 1);
        }
        return starts;
    }
}
