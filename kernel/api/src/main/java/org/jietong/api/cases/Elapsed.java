package org.jietong.api.cases;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How long an application took (报装用时), measured once when its supply started, so that later ones can be forecast from it.
 *
 * @param netWorkingDays working days from acceptance to supply, suspensions taken out
 * @param limitWorkingDays the limit it stood under, more than 0
 * @param load what its representative had on hand then, in open applications by weight, this one among them; empty when
 *     it was measured afterwards
 */
public record Elapsed(BigDecimal netWorkingDays, BigDecimal limitWorkingDays, Optional<BigDecimal> load) {}
