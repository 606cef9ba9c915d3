package org.jietong.plugin.water.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Design flow by number of households: not all taps are open at once. */
final class HouseholdTable {
    private static final int PLACES = 4;

    private final NavigableMap<Integer, BigDecimal> flows;

    private HouseholdTable(NavigableMap<Integer, BigDecimal> flows) {
        this.flows = flows;
    }

    static HouseholdTable of(JsonNode rows) {
        NavigableMap<Integer, BigDecimal> flows = new TreeMap<>();
        for (JsonNode row : rows) {
            flows.put(
                    row.path("households").asInt(),
                    new BigDecimal(row.path("designFlow").asText()));
        }
        return new HouseholdTable(flows);
    }

    /** In m³/h, linear between two rows; empty outside the table, where a design of its own is needed. */
    Optional<BigDecimal> designFlow(int households) {
        Map.Entry<Integer, BigDecimal> below = flows.floorEntry(households);
        Map.Entry<Integer, BigDecimal> above = flows.ceilingEntry(households);
        if (below == null || above == null) {
            return Optional.empty();
        }
        return Optional.of(
                below.getKey().equals(above.getKey()) ? below.getValue() : between(below, above, households));
    }

    private static BigDecimal between(
            Map.Entry<Integer, BigDecimal> below, Map.Entry<Integer, BigDecimal> above, int households) {
        BigDecimal rise = above.getValue().subtract(below.getValue());
        BigDecimal way = BigDecimal.valueOf(households - below.getKey());
        BigDecimal span = BigDecimal.valueOf(above.getKey() - below.getKey());
        return below.getValue().add(rise.multiply(way).divide(span, PLACES, RoundingMode.HALF_UP));
    }
}
