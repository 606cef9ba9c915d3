package org.jietong.plugin.gas.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jietong.plugin.gas.internal.ApplianceType.Group;
import org.jietong.plugin.gas.internal.SimultaneityTable.Column;

/**
 * The largest hourly use of a set of appliances. Domestic use is reduced, since many households do not cook or bathe at
 * the same moment; commercial use is not.
 */
final class HourlyFlow {
    private static final int PLACES = 2;

    private final SimultaneityTable simultaneity;

    HourlyFlow(SimultaneityTable simultaneity) {
        this.simultaneity = simultaneity;
    }

    /**
     * The use in Nm³/h, rounded up to two places so that rounding never lowers a category.
     *
     * @param households 1 or more
     */
    BigDecimal of(List<Appliance> appliances, int households) {
        BigDecimal heating = reduced(appliances, Set.of(Group.HEATING), Column.HEATING, households);
        return kitchenAndBath(appliances, households)
                .add(heating)
                .max(largestDomestic(appliances))
                .add(fullUse(appliances, Set.of(Group.COMMERCIAL)))
                .setScale(PLACES, RoundingMode.CEILING);
    }

    /** The factor with water heaters is the smaller one; it must not make the cookers alone look smaller. */
    private BigDecimal kitchenAndBath(List<Appliance> appliances, int households) {
        Set<Group> cooking = Set.of(Group.COOKING);
        Set<Group> both = Set.of(Group.COOKING, Group.HOT_WATER);
        boolean cookersOnly = fullUse(appliances, Set.of(Group.HOT_WATER)).signum() == 0;
        BigDecimal cookers = reduced(appliances, cooking, Column.COOKING, households);
        return cookersOnly ? cookers : cookers.max(reduced(appliances, both, Column.HOT_WATER, households));
    }

    private BigDecimal reduced(List<Appliance> appliances, Set<Group> groups, Column column, int households) {
        return fullUse(appliances, groups).multiply(simultaneity.factor(column, households));
    }

    private static BigDecimal fullUse(List<Appliance> appliances, Set<Group> groups) {
        return appliances.stream()
                .filter(appliance -> groups.contains(appliance.type().group()))
                .map(Appliance::fullUse)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** However many households share it, one appliance can run at full load. */
    private static BigDecimal largestDomestic(List<Appliance> appliances) {
        return appliances.stream()
                .filter(appliance -> appliance.type().group() != Group.COMMERCIAL)
                .map(appliance -> appliance.type().nominalFlow())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
