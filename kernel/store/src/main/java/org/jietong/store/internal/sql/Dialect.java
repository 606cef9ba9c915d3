package org.jietong.store.internal.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What differs between the databases. Everything else is the same SQL and the same JDBC for all. */
public interface Dialect {

    /** The value of {@code jietong.database.kind}, and the folder of the migrations. */
    String kind();

    /** Class by which the driver's {@code DataSourceFactory} is told from others. */
    String driverClass();

    void setId(PreparedStatement statement, int index, UUID value) throws SQLException;

    Optional<UUID> id(ResultSet row, int index) throws SQLException;

    /** Sets an instant, which is whole microseconds. */
    void setInstant(PreparedStatement statement, int index, Instant value) throws SQLException;

    Optional<Instant> instant(ResultSet row, int index) throws SQLException;

    /** The type to name when a null id is bound. */
    int idType();

    /** The type to name when a null instant is bound. */
    int instantType();

    /** The type to name when null is bound for bytes. */
    int bytesType();

    /** Whether the driver sends several queries, separated by semicolons, in one round trip. */
    boolean pipelines();

    /** A query that waits for nobody's lock, for figures that may be off by what is not committed yet. */
    String withoutLocks(String query);

    /** Whether the database asks for the whole transaction again: serialization failure, deadlock, lock time-out. */
    boolean asksToRepeat(SQLException failure);
}
