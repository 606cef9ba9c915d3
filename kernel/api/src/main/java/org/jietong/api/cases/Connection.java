package org.jietong.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The end of the second stage: inspected, metered, supplied.
 *
 * @param inspection the inspection, passed
 * @param meters the meters that were set
 * @param supplyStartedAt when supply started; the clock stops here (R2.11)
 * @param elapsed how long it took; empty until it is measured
 */
public record Connection(
        Inspection inspection, List<Meter> meters, Instant supplyStartedAt, Optional<Elapsed> elapsed) {
    public Connection {
        meters = List.copyOf(meters);
    }

    /** One that is not measured yet. */
    public Connection(Inspection inspection, List<Meter> meters, Instant supplyStartedAt) {
        this(inspection, meters, supplyStartedAt, Optional.empty());
    }

    Connection measured(Elapsed time) {
        return new Connection(inspection, meters, supplyStartedAt, Optional.of(time));
    }
}
