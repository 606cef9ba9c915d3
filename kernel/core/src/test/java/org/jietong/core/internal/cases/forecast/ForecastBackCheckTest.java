package org.jietong.core.internal.cases.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.jietong.api.cases.Forecast;
import org.junit.jupiter.api.Test;

/**
 * Forecasts held against the truth: pasts of 500 drawn from a known distribution, whose chances are known exactly. A
 * chance learned from m of them may be off by 1.36/√m, and by more in one past of twenty (the bound of Kolmogorov and Smirnov at
 * 95 %); and by half a hundredth for being told to two places.
 */
class ForecastBackCheckTest {
    private static final int FINISHED = 500;
    private static final int PASTS = 200;
    private static final int TRIALS = 15;
    private static final double OFTEN = 0.4;
    private static final int LIMIT = 8;

    /** The half-days that one takes: one, and one more for each of fifteen tosses that comes out badly. */
    private static int halfDays(Random chance) {
        return 1
                + (int) IntStream.range(0, TRIALS)
                        .filter(toss -> chance.nextDouble() < OFTEN)
                        .count();
    }

    /** The true share of those that take more half-days than a number. */
    private static double above(int number) {
        return IntStream.rangeClosed(0, TRIALS)
                .filter(bad -> bad + 1 > number)
                .mapToDouble(ForecastBackCheckTest::binomial)
                .sum();
    }

    private static double binomial(int bad) {
        double ways = 1;
        for (int i = 0; i < bad; i++) {
            ways = ways * (TRIALS - i) / (i + 1);
        }
        return ways * Math.pow(OFTEN, bad) * Math.pow(1 - OFTEN, TRIALS - bad);
    }

    private static void agrees(String now, int usedHalfDays) {
        double truth = above(LIMIT) / above(usedHalfDays - 1);
        int good = 0;
        int goodRanges = 0;
        for (int past = 0; past < PASTS; past++) {
            Random chance = new Random(past);
            Forecast forecast = Scene.forecast(
                    Scene.ledger(),
                    Scene.past(IntStream.range(0, FINISHED)
                            .mapToObj(i -> halfDays(chance))
                            .toList()),
                    Scene.ONE,
                    Scene.at(now));
            assertThat(forecast.usedWorkingDays().doubleValue()).isEqualTo(usedHalfDays / 2.0);
            double error = 1.36 / Math.sqrt(forecast.basis().lastedAsLong());
            good += Math.abs(forecast.chanceLate().orElseThrow().doubleValue() - truth) <= error + 0.005 ? 1 : 0;
            double late = forecast.range().orElseThrow().late().workingDays().doubleValue() * 2;
            double within = 1 - above((int) late) / above(usedHalfDays - 1);
            goodRanges += within >= 0.8 - error ? 1 : 0;
        }
        assertThat(good).as("chances of %d half-days", usedHalfDays).isGreaterThanOrEqualTo(PASTS * 95 / 100);
        assertThat(goodRanges).as("ranges of %d half-days", usedHalfDays).isGreaterThanOrEqualTo(PASTS * 95 / 100);
    }

    @Test
    void theChanceOfAFreshOneIsTheTrueOne() {
        agrees("2026-03-02T10:00", 0);
    }

    @Test
    void theChanceOfOneThatHasUsedHalfOfItsLimitIsTheTrueOne() {
        agrees("2026-03-04T16:00", 4);
    }

    @Test
    void theChanceOfOneThatIsNearlyDueIsTheTrueOne() {
        agrees("2026-03-06T10:00", 7);
    }
}
