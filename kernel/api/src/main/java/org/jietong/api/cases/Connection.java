package org.jietong.api.cases;

import java.time.Instant;
import java.util.List;

/**
 * The end of the second stage: inspected, metered, supplied.
 *
 * @param inspection the inspection, passed
 * @param meters the meters that were set
 * @param supplyStartedAt when supply started; the clock stops here (R2.11)
 */
public record Connection(Inspection inspection, List<Meter> meters, Instant supplyStartedAt) {
    public Connection {
        meters = List.copyOf(meters);
    }
}
