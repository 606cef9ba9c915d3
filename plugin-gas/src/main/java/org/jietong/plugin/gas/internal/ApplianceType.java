package org.jietong.plugin.gas.internal;

import java.math.BigDecimal;

/**
 * A type of appliance.
 *
 * @param code name in the form and in the table
 * @param group how its use is reduced when there are many
 * @param nominalFlow use at full load, in Nm³/h of natural gas, more than 0
 */
record ApplianceType(String code, Group group, BigDecimal nominalFlow) {

    /** What an appliance is used for, which decides how many of a kind run at once. */
    enum Group {
        COOKING,
        HOT_WATER,
        HEATING,
        COMMERCIAL
    }
}
