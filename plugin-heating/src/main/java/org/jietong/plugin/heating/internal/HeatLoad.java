package org.jietong.plugin.heating.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.rules.PackContent;

/** The heat load of a building by its type, from {@code reference/loads.json}. */
final class HeatLoad {
    private static final int PLACES = 2;
    private static final int WATT_TO_KILOWATT = 3;

    private final Map<String, BigDecimal> wattPerSquareMetre;

    private HeatLoad(Map<String, BigDecimal> wattPerSquareMetre) {
        this.wattPerSquareMetre = Map.copyOf(wattPerSquareMetre);
    }

    static HeatLoad in(PackContent pack) {
        Map<String, BigDecimal> loads = new HashMap<>();
        for (JsonNode row : ReferenceFile.read(pack, "reference/loads.json").path("buildingTypes")) {
            loads.put(row.path("code").asText(), new BigDecimal(row.path("load").asText()));
        }
        return new HeatLoad(loads);
    }

    /**
     * The load in kW, rounded up to two places; empty for a type the table does not have.
     *
     * @param area heated area in m², more than 0
     */
    Optional<BigDecimal> of(String buildingType, BigDecimal area) {
        return Optional.ofNullable(wattPerSquareMetre.get(buildingType))
                .map(watt -> watt.multiply(area).movePointLeft(WATT_TO_KILOWATT))
                .map(load -> load.setScale(PLACES, RoundingMode.CEILING));
    }
}
