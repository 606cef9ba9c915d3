package org.jietong.survey.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {

    /**
     * By hand: without a limit 1.96² / 4 / 0.05² = 384.15; of 1,000 it is 384.15 / (1 + 383.15 / 1000) = 277.73, of 100
     * 384.15 / 4.8315 = 79.51, of 10,000,000 384.13; for 3 % 1067.07, of 500 1067.07 / 3.13214 = 340.68.
     */
    @ParameterizedTest
    @CsvSource({
        "1000, 0.05, 278",
        "100, 0.05, 80",
        "10000000, 0.05, 385",
        "500, 0.03, 341",
        "1, 0.05, 1",
        "0, 0.05, 0",
        "2, 0.5, 2"
    })
    void theSizeFollowsFromTheStatedErrorAndThePopulation(int population, BigDecimal margin, int size) {
        assertThat(SampleSize.of(population, margin)).isEqualTo(size);
    }

    /** By hand: √(0.960365 / 278 · 722 / 999) = √0.00249666 = 0.04997. */
    @Test
    void answersTellWhatErrorIsLeft() {
        assertThat(SampleSize.marginOf(278, 1000)).isEqualByComparingTo("0.0500");
        assertThat(SampleSize.marginOf(100, 1000)).isEqualByComparingTo("0.0930");
        assertThat(SampleSize.marginOf(1000, 1000)).isZero();
    }
}
