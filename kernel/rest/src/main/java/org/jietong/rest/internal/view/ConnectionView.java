package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Meter;

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
     * @param model its type
     * @param reading reading at the start of supply
     * @param size nominal size
     * @param kind how it measures or is read
     * @param seal number of the seal
     */
    public record MeterView(
            String number,
            Optional<String> model,
            Optional<BigDecimal> reading,
            Optional<String> size,
            Optional<String> kind,
            Optional<String> seal) {
        static MeterView of(Meter meter) {
            return new MeterView(
                    meter.number(), meter.model(), meter.reading(), meter.size(), meter.kind(), meter.seal());
        }
    }

    public static ConnectionView of(Connection connection) {
        return new ConnectionView(
                new InspectionView(
                        connection.inspection().result(),
                        connection.inspection().findings()),
                connection.meters().stream().map(MeterView::of).toList(),
                connection.supplyStartedAt());
    }
}
