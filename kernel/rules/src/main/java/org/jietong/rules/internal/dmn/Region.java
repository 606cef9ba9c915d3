package org.jietong.rules.internal.dmn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kie.dmn.feel.runtime.Range.RangeBoundary;
import org.kie.dmn.validation.dtanalysis.model.Bound;
import org.kie.dmn.validation.dtanalysis.model.Interval;

/** A part of the input space of a table: an interval for each column, from the left; columns that are left out are free. */
public final class Region {
    private static final BigDecimal SMALL = new BigDecimal("0.01");

    private final List<Interval> intervals;
    private final List<List<Object>> values;

    Region(List<Interval> intervals, List<List<Object>> values) {
        this.intervals = List.copyOf(intervals);
        this.values = List.copyOf(values);
    }

    /** Whether a value lies in the interval of a column. */
    public boolean includes(int column, Object value) {
        return column >= intervals.size() || intervals.get(column).asRangeIncludes(value);
    }

    /** Values of a column that lie in it, the plainest first. */
    public List<Object> candidates(int column, FactKind kind) {
        List<Object> candidates = new ArrayList<>();
        switch (kind) {
            case TRUTH -> candidates.addAll(List.of(false, true));
            case TEXT -> candidates.addAll(values.get(column));
            case NUMBER -> candidates.addAll(numbers(column));
        }
        candidates.removeIf(value -> !includes(column, value));
        return candidates;
    }

    /** The numbers of a column that lie in it; empty when the column is free. */
    public Optional<Span> span(int column) {
        if (column >= intervals.size()) {
            return Optional.empty();
        }
        Bound<?> lower = intervals.get(column).getLowerBound();
        Bound<?> upper = intervals.get(column).getUpperBound();
        return Optional.of(new Span(
                Optional.ofNullable(finite(lower)),
                lower.getBoundaryType() == RangeBoundary.CLOSED,
                Optional.ofNullable(finite(upper)),
                upper.getBoundaryType() == RangeBoundary.CLOSED));
    }

    private List<BigDecimal> numbers(int column) {
        List<BigDecimal> numbers = new ArrayList<>();
        if (column < intervals.size()) {
            BigDecimal lower = finite(intervals.get(column).getLowerBound());
            BigDecimal upper = finite(intervals.get(column).getUpperBound());
            if (upper != null) {
                numbers.addAll(List.of(
                        upper,
                        upper.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE),
                        upper.subtract(SMALL)));
            }
            if (lower != null) {
                numbers.addAll(
                        List.of(lower.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE), lower, lower.add(SMALL)));
            }
            if (lower != null && upper != null) {
                numbers.add(lower.add(upper).divide(BigDecimal.valueOf(2)));
            }
        }
        numbers.addAll(List.of(BigDecimal.ONE, BigDecimal.ZERO));
        return numbers;
    }

    private static BigDecimal finite(Bound<?> bound) {
        return bound.getValue() instanceof BigDecimal number ? number : null;
    }
}
