package org.jietong.plugin.water.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;

/** The flow a connection is laid out for, in m³/h, from {@code reference/demand.json}. */
final class DesignFlow {
    private static final int PLACES = 2;
    private static final String DEFAULT_USE = "RESIDENTIAL";

    /**
     * How a daily use spreads over the day.
     *
     * @param peakFactor busiest hour over mean hour, 1 or more
     * @param hoursPerDay hours of use in a day
     */
    private record Use(BigDecimal peakFactor, BigDecimal hoursPerDay) {}

    private final Map<String, Use> uses;
    private final HouseholdTable households;

    private DesignFlow(Map<String, Use> uses, HouseholdTable households) {
        this.uses = Map.copyOf(uses);
        this.households = households;
    }

    static DesignFlow in(PackContent pack) {
        JsonNode file = ReferenceFile.read(pack, "reference/demand.json");
        Map<String, Use> uses = new HashMap<>();
        for (JsonNode row : file.path("uses")) {
            Use use = new Use(decimal(row, "peakFactor"), decimal(row, "hoursPerDay"));
            uses.put(row.path("code").asText(), use);
        }
        return new DesignFlow(uses, HouseholdTable.of(file.path("households")));
    }

    /** The larger of what the households and what the daily use ask for; empty when neither is known. */
    Optional<BigDecimal> of(Facts facts) {
        return Stream.of(byHouseholds(facts), byDailyUse(facts))
                .flatMap(Optional::stream)
                .reduce(BigDecimal::max)
                .map(flow -> flow.setScale(PLACES, RoundingMode.CEILING));
    }

    private Optional<BigDecimal> byHouseholds(Facts facts) {
        return facts.number("households").map(BigDecimal::intValue).flatMap(households::designFlow);
    }

    /** The busiest hour: daily use × peak factor ÷ hours of use. */
    private Optional<BigDecimal> byDailyUse(Facts facts) {
        Optional<Use> use = Optional.ofNullable(uses.get(facts.text("waterUse").orElse(DEFAULT_USE)));
        return facts.number("dailyUse").flatMap(daily -> use.map(u -> busiestHour(daily, u)));
    }

    private static BigDecimal busiestHour(BigDecimal daily, Use use) {
        return daily.multiply(use.peakFactor()).divide(use.hoursPerDay(), PLACES, RoundingMode.CEILING);
    }

    private static BigDecimal decimal(JsonNode row, String field) {
        return new BigDecimal(row.path(field).asText());
    }
}
