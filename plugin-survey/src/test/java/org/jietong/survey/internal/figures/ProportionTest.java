package org.jietong.survey.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Shares, their intervals and their changes, against values printed with the methods' publication (Newcombe 1998). */
class ProportionTest {
    @Test
    void aShareHasTheScoreIntervalAfterWilson() {
        assertInterval(new Proportion(81, 263), 0.2553, 0.3662);
        assertInterval(new Proportion(15, 148), 0.0624, 0.1605);
        assertInterval(new Proportion(0, 20), 0, 0.1611);
        assertInterval(new Proportion(1, 29), 0.0061, 0.1718);
        assertThat(new Proportion(81, 263).share()).isEqualTo(81.0 / 263);
    }

    @Test
    void aChangeOfSharesHasTheHybridScoreIntervalAfterNewcombe() {
        assertChange(new Proportion(56, 70).since(new Proportion(48, 80)), 0.2, 0.0524, 0.3339);
        assertChange(new Proportion(9, 10).since(new Proportion(3, 10)), 0.6, 0.1705, 0.8090);
    }

    /** 56 of 70 and 48 of 80: together 104 of 150, z = 0.2 ÷ √(0.6933 × 0.3067 × (1/70 + 1/80)) = 2.6502. */
    @Test
    void theProbabilityOfAChangeIsThatOfTheScoreTest() {
        assertThat(new Proportion(56, 70).since(new Proportion(48, 80)).probability())
                .isEqualTo(0.00804, within(0.00005));
        assertThat(new Proportion(5, 5).since(new Proportion(9, 9)).probability())
                .isEqualTo(1);
    }

    @Test
    void thereIsNoShareOfNobodyOrOfFewerThanHaveIt() {
        assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aShareLiesInItsIntervalWhichLiesBetweenNobodyAndAll(
            @ForAll @LongRange(min = 0, max = 5000) long hits, @ForAll @LongRange(min = 1, max = 5000) long misses) {
        Proportion share = new Proportion(hits, hits + misses);
        Interval interval = share.estimate().interval().orElseThrow();
        assertThat(share.share()).isBetween(interval.low() - 1e-12, interval.high() + 1e-12);
        assertThat(interval.low()).isBetween(0.0, 1.0);
        assertThat(interval.high()).isBetween(0.0, 1.0);
    }

    @Property
    void aChangeTurnedRoundIsTheSameChange(
            @ForAll @LongRange(min = 0, max = 500) long hits,
            @ForAll @LongRange(min = 1, max = 500) long misses,
            @ForAll @LongRange(min = 0, max = 500) long otherHits,
            @ForAll @LongRange(min = 1, max = 500) long otherMisses) {
        Proportion one = new Proportion(hits, hits + misses);
        Proportion other = new Proportion(otherHits, otherHits + otherMisses);
        Change there = one.since(other);
        Change back = other.since(one);
        assertThat(there.difference()).isEqualTo(-back.difference(), within(1e-12));
        assertThat(there.interval().orElseThrow().low())
                .isEqualTo(-back.interval().orElseThrow().high(), within(1e-12));
        assertThat(there.probability()).isEqualTo(back.probability(), within(1e-12));
    }

    private static void assertInterval(Proportion share, double low, double high) {
        Interval interval = share.estimate().interval().orElseThrow();
        assertThat(interval.low()).isEqualTo(low, within(0.00005));
        assertThat(interval.high()).isEqualTo(high, within(0.00005));
    }

    private static void assertChange(Change change, double difference, double low, double high) {
        assertThat(change.difference()).isEqualTo(difference, within(1e-9));
        assertThat(change.interval().orElseThrow().low()).isEqualTo(low, within(0.00005));
        assertThat(change.interval().orElseThrow().high()).isEqualTo(high, within(0.00005));
    }
}
