package org.jietong.core.internal.time;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jietong.api.time.CountedDay;

/**
 * The days of a deadline, counted when somebody looks at them. Clocks are read many times for each time that a deadline is
 * explained, and the explanation takes longer than the deadline itself.
 */
final class CountedDays extends AbstractList<CountedDay> {
    private final Supplier<List<CountedDay>> counting;
    private volatile Optional<List<CountedDay>> counted = Optional.empty();

    /**
     * @param counting counts them; the same whenever it is asked
     */
    CountedDays(Supplier<List<CountedDay>> counting) {
        this.counting = counting;
    }

    @Override
    public CountedDay get(int index) {
        return days().get(index);
    }

    @Override
    public int size() {
        return days().size();
    }

    private List<CountedDay> days() {
        if (counted.isEmpty()) {
            counted = Optional.of(counting.get());
        }
        return counted.get();
    }
}
