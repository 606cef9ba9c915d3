package org.jietong.plugin.gas.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jietong.api.rules.PackContent;

/** Which share of the domestic appliances of many households runs at once: {@code reference/simultaneity.json}. */
final class SimultaneityTable {
    private static final int PLACES = 6;

    /** The columns of the table. */
    enum Column {
        /** Cookers only. */
        COOKING("cooking"),
        /** Cookers with instantaneous water heaters. */
        HOT_WATER("hotWater"),
        /** Heating boilers. */
        HEATING("heating");

        private final String key;

        Column(String key) {
            this.key = key;
        }
    }

    private final NavigableMap<Integer, JsonNode> rows;

    private SimultaneityTable(NavigableMap<Integer, JsonNode> rows) {
        this.rows = rows;
    }

    static SimultaneityTable in(PackContent pack) {
        NavigableMap<Integer, JsonNode> rows = new TreeMap<>();
        for (JsonNode row :
                ReferenceFile.read(pack, "reference/simultaneity.json").path("factors")) {
            rows.put(row.path("households").asInt(), row);
        }
        return new SimultaneityTable(rows);
    }

    /**
     * The factor for a number of households: linear between two rows, that of the last row beyond it.
     *
     * @param households 1 or more
     * @return more than 0, at most 1
     */
    BigDecimal factor(Column column, int households) {
        Map.Entry<Integer, JsonNode> below = rows.floorEntry(households);
        Map.Entry<Integer, JsonNode> above = rows.ceilingEntry(households);
        if (below == null) {
            throw new IllegalArgumentException("the table begins above " + households + " households");
        }
        BigDecimal from = value(below.getValue(), column);
        if (above == null || above.getKey().equals(below.getKey())) {
            return from;
        }
        BigDecimal rise = value(above.getValue(), column).subtract(from);
        BigDecimal way = BigDecimal.valueOf(households - below.getKey());
        BigDecimal span = BigDecimal.valueOf(above.getKey() - below.getKey());
        return from.add(rise.multiply(way).divide(span, PLACES, RoundingMode.HALF_UP));
    }

    private static BigDecimal value(JsonNode row, Column column) {
        return new BigDecimal(row.path(column.key).asText());
    }
}
