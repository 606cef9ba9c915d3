package org.jietong.plugin.gas.internal;

import java.math.BigDecimal;

/**
 * Appliances of one type.
 *
 * @param type the type
 * @param count how many over all households, 1 or more
 */
record Appliance(ApplianceType type, BigDecimal count) {

    /** What they use together when all of them run, in Nm³/h. */
    BigDecimal fullUse() {
        return type.nominalFlow().multiply(count);
    }
}
