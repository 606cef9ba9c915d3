package org.jietong.survey.internal.plan;

import java.math.BigDecimal;

/**
 * How a sample is drawn. The size follows from the error that is stated, the choice from the seed, so that whoever has the
 * frame can draw the same sample again.
 *
 * @param margin half the width of the interval of a share at 95 %, more than 0 and at most 0.5
 * @param seed any number
 */
public record Sampling(BigDecimal margin, long seed) {}
