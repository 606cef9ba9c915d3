package org.jietong.store.internal.sql;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Binds the parameters of a statement one after the other. */
public final class Parameters {
    private final PreparedStatement statement;
    private final Dialect dialect;
    private int index;

    Parameters(PreparedStatement statement, Dialect dialect) {
        this.statement = statement;
        this.dialect = dialect;
    }

    /** Starts again with the first parameter, for the next row of a batch. */
    Parameters again() {
        index = 0;
        return this;
    }

    public Parameters id(UUID value) throws SQLException {
        dialect.setId(statement, ++index, value);
        return this;
    }

    public Parameters id(Optional<UUID> value) throws SQLException {
        return value.isPresent() ? id(value.get()) : none(dialect.idType());
    }

    public Parameters text(String value) throws SQLException {
        statement.setString(++index, value);
        return this;
    }

    public Parameters text(Optional<String> value) throws SQLException {
        return value.isPresent() ? text(value.get()) : none(Types.VARCHAR);
    }

    public Parameters name(Enum<?> value) throws SQLException {
        return text(value.name());
    }

    public Parameters number(Optional<BigDecimal> value) throws SQLException {
        return text(value.map(BigDecimal::toString));
    }

    /** Sets a number where the column is one; {@link #number} is for those that are kept as texts. */
    public Parameters decimal(Optional<BigDecimal> value) throws SQLException {
        if (value.isEmpty()) {
            return none(Types.DECIMAL);
        }
        statement.setBigDecimal(++index, value.get());
        return this;
    }

    /** Sets a value as JSON text. */
    public Parameters json(Object value) throws SQLException {
        return text(Json.write(value));
    }

    public Parameters jsonIfAny(Optional<?> value) throws SQLException {
        return value.isPresent() ? json(value.get()) : none(Types.VARCHAR);
    }

    public Parameters whole(int value) throws SQLException {
        statement.setInt(++index, value);
        return this;
    }

    public Parameters whole(long value) throws SQLException {
        statement.setLong(++index, value);
        return this;
    }

    public Parameters wholeIfAny(Optional<Long> value) throws SQLException {
        return value.isPresent() ? whole(value.get().longValue()) : none(Types.BIGINT);
    }

    public Parameters flag(boolean value) throws SQLException {
        statement.setBoolean(++index, value);
        return this;
    }

    /** Sets an instant in whole microseconds, the finest that every database keeps. */
    public Parameters instant(Instant value) throws SQLException {
        dialect.setInstant(statement, ++index, value.truncatedTo(ChronoUnit.MICROS));
        return this;
    }

    public Parameters instant(Optional<Instant> value) throws SQLException {
        return value.isPresent() ? instant(value.get()) : none(dialect.instantType());
    }

    public Parameters day(Optional<LocalDate> value) throws SQLException {
        if (value.isEmpty()) {
            return none(Types.DATE);
        }
        statement.setDate(++index, Date.valueOf(value.get()));
        return this;
    }

    public Parameters bytes(byte[] value) throws SQLException {
        statement.setBytes(++index, value);
        return this;
    }

    public Parameters bytesIfAny(Optional<byte[]> value) throws SQLException {
        return value.isPresent() ? bytes(value.get()) : none(dialect.bytesType());
    }

    private Parameters none(int type) throws SQLException {
        statement.setNull(++index, type);
        return this;
    }
}
