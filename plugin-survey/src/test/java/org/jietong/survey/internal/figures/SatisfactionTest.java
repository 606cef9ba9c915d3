package org.jietong.survey.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Satisfaction by the five levels, computed by hand. */
class SatisfactionTest {
    @Test
    void satisfiedAreThoseOfTheFirstThreeLevelsAmongThoseWhoRated() {
        Satisfaction rated = new Satisfaction(levels(10, 20, 30, 25, 15));
        assertThat(rated.satisfied()).isEqualTo(new Proportion(60, 100));
    }

    /** Mean (3 + 10 + 6) ÷ 10 = 1.9; variance 4.9 ÷ 9; t of nine degrees 2.2622; margin 2.2622 × √0.054444 = 0.5278. */
    @Test
    void theMeanLevelHasTheIntervalOfStudent() {
        Estimate mean = new Satisfaction(levels(3, 5, 2, 0, 0)).mean().estimate();
        assertThat(mean.value()).isEqualTo(1.9, within(1e-9));
        assertThat(mean.interval().orElseThrow().low()).isEqualTo(1.3722, within(0.00005));
        assertThat(mean.interval().orElseThrow().high()).isEqualTo(2.4278, within(0.00005));
    }

    /** 2.8333 − 1.9 = 0.9333, t = 2.9910 of 19.08 degrees; t of them for 95 % is 2.0924. */
    @Test
    void aChangeOfTheMeanIsTestedAfterWelch() {
        Change change =
                new Satisfaction(levels(0, 4, 6, 2, 0)).mean().since(new Satisfaction(levels(3, 5, 2, 0, 0)).mean());
        assertThat(change.difference()).isEqualTo(0.93333, within(0.00001));
        assertThat(change.interval().orElseThrow().low()).isEqualTo(0.2804, within(0.0001));
        assertThat(change.interval().orElseThrow().high()).isEqualTo(1.5863, within(0.0001));
        assertThat(change.probability()).isEqualTo(0.00749, within(0.00005));
    }

    @Test
    void whereAllGaveTheSameTheMeanHasNoInterval() {
        Mean alike = new Satisfaction(levels(0, 7, 0, 0, 0)).mean();
        assertThat(alike.estimate().interval()).isEmpty();
        assertThat(alike.since(alike).interval()).isEmpty();
        assertThat(alike.since(alike).probability()).isEqualTo(1);
    }

    @Property
    void theMeanLiesInItsIntervalOnTheScale(@ForAll @Size(5) List<@LongRange(min = 0, max = 400) Long> counts) {
        Distribution levels = new Distribution(1, counts);
        if (levels.number() > 1) {
            Estimate mean = new Satisfaction(levels).mean().estimate();
            assertThat(mean.value()).isBetween(1.0, 5.0);
            mean.interval().ifPresent(interval -> assertThat(mean.value()).isBetween(interval.low(), interval.high()));
        }
    }

    private static Distribution levels(long... counts) {
        return new Distribution(1, Arrays.stream(counts).boxed().toList());
    }
}
