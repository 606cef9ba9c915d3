package org.jietong.core.internal.cases.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jietong.api.cases.Forecast.Days;

/**
 * What finished applications took, in working days: a sample, read as the distribution of what is to come.
 *
 * @param sorted the shortest first
 */
record Durations(List<BigDecimal> sorted) {
    private static final int EARLY = 20;
    private static final int MEDIAN = 50;
    private static final int LATE = 80;
    private static final int PLACES = 2;

    Durations {
        sorted = sorted.stream().sorted().toList();
    }

    /** Each of them changed. */
    Durations each(UnaryOperator<BigDecimal> change) {
        return new Durations(sorted.stream().map(change).toList());
    }

    int size() {
        return sorted.size();
    }

    /**
     * Those that are at least so long. A half-day that runs counts as used, and what ends in it took no more than that, so
     * whoever has used as much may still end.
     */
    Durations atLeast(BigDecimal used) {
        return new Durations(
                sorted.stream().filter(days -> days.compareTo(used) >= 0).toList());
    }

    /** The shortest that so many of a hundred do not exceed. Not to be asked of an empty sample. */
    BigDecimal quantile(int percent) {
        int rank = (percent * size() + 99) / 100;
        return sorted.get(Math.max(rank, 1) - 1);
    }

    Days days() {
        return new Days(quantile(EARLY), quantile(MEDIAN), quantile(LATE));
    }

    /** The share of those that are longer, to two places. Not to be asked of an empty sample. */
    BigDecimal shareAbove(BigDecimal limit) {
        long longer = sorted.stream().filter(days -> days.compareTo(limit) > 0).count();
        return BigDecimal.valueOf(longer).divide(BigDecimal.valueOf(size()), PLACES, RoundingMode.HALF_UP);
    }
}
