package org.jietong.plugin.heating.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.rules.PackContent;

/** The water that carries a heat load, by the temperatures of {@code reference/terminals.json}. */
final class Circulation {
    private static final int PLACES = 2;

    /** Cubic metres an hour that carry one kilowatt over one kelvin: 3.6 over the heat capacity of water. */
    private static final BigDecimal PER_KILOWATT_KELVIN = new BigDecimal("0.86");

    private final Map<String, BigDecimal> spreads;

    private Circulation(Map<String, BigDecimal> spreads) {
        this.spreads = Map.copyOf(spreads);
    }

    static Circulation in(PackContent pack) {
        Map<String, BigDecimal> spreads = new HashMap<>();
        for (JsonNode row : ReferenceFile.read(pack, "reference/terminals.json").path("terminals")) {
            BigDecimal flow = new BigDecimal(row.path("flowTemperature").asText());
            BigDecimal back = new BigDecimal(row.path("returnTemperature").asText());
            spreads.put(row.path("code").asText(), flow.subtract(back));
        }
        return new Circulation(spreads);
    }

    /**
     * The flow in m³/h, rounded up to two places; empty for a kind of heating the table does not have.
     *
     * @param load heat load in kW, more than 0
     */
    Optional<BigDecimal> of(String terminal, BigDecimal load) {
        return Optional.ofNullable(spreads.get(terminal))
                .map(spread -> load.multiply(PER_KILOWATT_KELVIN).divide(spread, PLACES, RoundingMode.CEILING));
    }
}
