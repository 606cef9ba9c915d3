package org.jietong.api.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How long an application took (报装用时), in working days, as its clock showed when it stopped (R2.11 to R2.15).
 *
 * @param net suspensions taken out
 * @param gross suspensions included
 * @param limit the limit it stood under
 * @param onTime whether it stopped by its deadline, which is the same as a net time within the limit
 */
public record Taken(BigDecimal net, BigDecimal gross, BigDecimal limit, boolean onTime) {
    /** As the store keeps days. */
    private static final int PLACES = 4;

    public Taken {
        net = net.setScale(PLACES, RoundingMode.HALF_UP);
        gross = gross.setScale(PLACES, RoundingMode.HALF_UP);
        limit = limit.setScale(PLACES, RoundingMode.HALF_UP);
    }
}
