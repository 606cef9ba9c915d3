package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Inspection;

/**
 * The end of the second stage.
 *
 * @param inspection the inspection before supply
 * @param meters the meters that were set
 * @param supplyStartedAt when supply started
 */
public record ConnectionView(InspectionView inspection, List<MeterView> meters, Instant supplyStartedAt) {
    /**
     * The inspection before supply.
     *
     * @param result what came of it
     * @param findings what was found
     */
    public record InspectionView(Inspection.Result result, List<String> findings) {}

    /**
     * A meter.
     *
     * @param number number on the meter
     * @param model type or size
     * @param reading reading at the start of supply
     */
    public record MeterView(String number, Optional<String> model, Optional<BigDecimal> reading) {}

    public static ConnectionView of(Connection connection) {
        return new ConnectionView(
                new InspectionView(
                        connection.inspection().result(),
                        connection.inspection().findings()),
                connection.meters().stream()
                        .map(m -> new MeterView(m.number(), m.model(), m.reading()))
                        .toList(),
                connection.supplyStartedAt());
    }
}
