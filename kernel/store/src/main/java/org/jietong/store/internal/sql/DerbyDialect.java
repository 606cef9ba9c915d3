package org.jietong.store.internal.sql;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Calendar;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;

/** Derby: ids as sixteen bytes, which sort as the ids do; instants as time stamps in UTC. */
public final class DerbyDialect implements Dialect {
    /** Deadlock, lock time-out (with and without the dump of the lock table). */
    private static final Set<String> REPEAT = Set.of("40001", "40XL1", "40XL2");

    private static final int ID_BYTES = 16;

    @Override
    public String kind() {
        return "derby";
    }

    @Override
    public String driverClass() {
        return "org.apache.derby.jdbc.EmbeddedDriver";
    }

    @Override
    public void setId(PreparedStatement statement, int index, UUID value) throws SQLException {
        statement.setBytes(
                index,
                ByteBuffer.allocate(ID_BYTES)
                        .putLong(value.getMostSignificantBits())
                        .putLong(value.getLeastSignificantBits())
                        .array());
    }

    @Override
    public Optional<UUID> id(ResultSet row, int index) throws SQLException {
        return Optional.ofNullable(row.getBytes(index)).map(DerbyDialect::id);
    }

    private static UUID id(byte[] value) {
        ByteBuffer bytes = ByteBuffer.wrap(value);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public void setInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
        statement.setTimestamp(index, Timestamp.from(value), utc());
    }

    @Override
    public Optional<Instant> instant(ResultSet row, int index) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(index, utc())).map(Timestamp::toInstant);
    }

    @Override
    public int idType() {
        return Types.BINARY;
    }

    @Override
    public int instantType() {
        return Types.TIMESTAMP;
    }

    @Override
    public int bytesType() {
        return Types.BLOB;
    }

    @Override
    public boolean pipelines() {
        return false;
    }

    @Override
    public String withoutLocks(String query) {
        return query + " with ur";
    }

    @Override
    public boolean asksToRepeat(SQLException failure) {
        return REPEAT.contains(String.valueOf(failure.getSQLState()));
    }

    /** A calendar is changed by whoever reads with it, so each use has one of its own. */
    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
