package org.jietong.survey.internal.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many have to be asked for a stated error, and what error is left with fewer: Cochran's formula for a share of one half,
 * the worst case, at 95 %, with the correction for a finite population. The error holds for a sample of which everybody answers.
 */
public final class SampleSize {
    private static final MathContext EXACT = MathContext.DECIMAL64;

    /** The square of the 97.5 % quantile of the normal distribution times one half times one half. */
    private static final BigDecimal NUMERATOR =
            new BigDecimal("1.959963984540054").pow(2).divide(BigDecimal.valueOf(4), EXACT);

    private SampleSize() {}

    /**
     * The size of the sample.
     *
     * @param population how many there are, 0 or more
     * @param margin the stated error, more than 0
     * @return at most the population
     */
    public static int of(int population, BigDecimal margin) {
        if (population == 0) {
            return 0;
        }
        BigDecimal unlimited = NUMERATOR.divide(margin.pow(2), EXACT);
        BigDecimal correction = unlimited
                .subtract(BigDecimal.ONE)
                .divide(BigDecimal.valueOf(population), EXACT)
                .add(BigDecimal.ONE);
        BigDecimal size = unlimited.divide(correction, EXACT).setScale(0, RoundingMode.CEILING);
        return size.max(BigDecimal.ONE).min(BigDecimal.valueOf(population)).intValueExact();
    }

    /**
     * The error that so many answers leave, to four places.
     *
     * @param answers how many answered, 1 or more
     * @param population how many there are, at least as many
     */
    public static BigDecimal marginOf(int answers, int population) {
        if (answers >= population) {
            return BigDecimal.ZERO.setScale(4);
        }
        BigDecimal correction =
                BigDecimal.valueOf((long) population - answers).divide(BigDecimal.valueOf(population - 1L), EXACT);
        return NUMERATOR
                .divide(BigDecimal.valueOf(answers), EXACT)
                .multiply(correction)
                .sqrt(EXACT)
                .setScale(4, RoundingMode.HALF_UP);
    }
}
