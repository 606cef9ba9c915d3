package org.jietong.plugin.water.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.rules.PackContent;

/** The sizes of meters of the pack's {@code reference/meters.json}, smallest first. */
final class MeterTable {

    /**
     * A size of meter.
     *
     * @param size nominal diameter, for example {@code DN20}
     * @param nominalFlow permanent flow Q3 in m³/h
     */
    record Meter(String size, BigDecimal nominalFlow) {}

    private final List<Meter> meters;

    private MeterTable(List<Meter> meters) {
        this.meters = List.copyOf(meters);
    }

    static MeterTable in(PackContent pack) {
        List<Meter> meters = new ArrayList<>();
        for (JsonNode row : ReferenceFile.read(pack, "reference/meters.json").path("meters")) {
            meters.add(new Meter(
                    row.path("size").asText(),
                    new BigDecimal(row.path("nominalFlow").asText())));
        }
        return new MeterTable(meters);
    }

    Optional<Meter> find(String size) {
        return meters.stream().filter(meter -> meter.size().equals(size)).findFirst();
    }

    /** The smallest that carries a flow for good; empty when the flow needs more than one of the largest. */
    Optional<Meter> smallestFor(BigDecimal flow) {
        return meters.stream()
                .filter(meter -> meter.nominalFlow().compareTo(flow) >= 0)
                .findFirst();
    }

    List<Meter> all() {
        return meters;
    }
}
