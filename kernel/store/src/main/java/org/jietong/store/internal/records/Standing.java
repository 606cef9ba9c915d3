package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Connection;
import org.jietong.store.internal.sql.Columns;

/**
 * All that can have changed of an application since it was read: its version, and what the system notes by itself without
 * making a new one.
 *
 * @param version which version is stored
 * @param wakesAt when the system looks at it again
 * @param measured whether it is on record how long it took
 */
record Standing(long version, Optional<Instant> wakesAt, boolean measured) {
    static final String QUERY = "select version, wakes_at, net_working_days from application where number = ?";

    static Standing of(Application application) {
        return new Standing(
                application.version(),
                application.watch().wakesAt(),
                application.connection().flatMap(Connection::elapsed).isPresent());
    }

    static Standing read(Columns columns) throws SQLException {
        return new Standing(
                columns.longWhole(),
                columns.instantIfAny(),
                columns.numberIfAny().isPresent());
    }
}
