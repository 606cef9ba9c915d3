package org.jietong.store.internal.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** PostgreSQL and what speaks like it. */
public final class PostgresDialect implements Dialect {
    /** serialization_failure, deadlock_detected, lock_not_available. */
    private static final Set<String> REPEAT = Set.of("40001", "40P01", "55P03");

    @Override
    public String kind() {
        return "postgresql";
    }

    @Override
    public String driverClass() {
        return "org.postgresql.Driver";
    }

    @Override
    public void setId(PreparedStatement statement, int index, UUID value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    public Optional<UUID> id(ResultSet row, int index) throws SQLException {
        return Optional.ofNullable(row.getObject(index, UUID.class));
    }

    @Override
    public void setInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
        statement.setObject(index, value.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<Instant> instant(ResultSet row, int index) throws SQLException {
        return Optional.ofNullable(row.getObject(index, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    @Override
    public int idType() {
        return Types.OTHER;
    }

    @Override
    public int instantType() {
        return Types.TIMESTAMP_WITH_TIMEZONE;
    }

    @Override
    public int bytesType() {
        return Types.BINARY;
    }

    @Override
    public boolean pipelines() {
        return true;
    }

    @Override
    public String withoutLocks(String query) {
        return query; // readers never wait here
    }

    @Override
    public boolean asksToRepeat(SQLException failure) {
        return REPEAT.contains(String.valueOf(failure.getSQLState()));
    }
}
