package org.jietong.api.rules;

import java.math.BigDecimal;
import org.jietong.api.time.Counting;

/**
 * The promised time from acceptance to connection (section 2.3 of the policy).
 *
 * @param workingDays more than 0, in steps of 0.5
 * @param counting how the days are counted (R2.12)
 * @param source the article that promises it
 */
public record Limit(BigDecimal workingDays, Counting counting, Source source) {}
