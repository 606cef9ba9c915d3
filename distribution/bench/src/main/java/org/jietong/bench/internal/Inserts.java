package org.jietong.bench.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;

/** Rows of several tables, written together in the order in which the tables were first named. */
final class Inserts implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    Inserts(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Adds a row. */
    void add(String tableAndColumns, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(tableAndColumns);
        if (statement == null) {
            statement = connection.prepareStatement("insert into " + tableAndColumns + " values ("
                    + String.join(", ", Collections.nCopies(values.length, "?")) + ")");
            statements.put(tableAndColumns, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        statement.addBatch();
    }

    private void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof UUID id) {
            statement.setObject(place, dialect.id(id));
        } else if (value instanceof Instant instant && dialect == Dialect.DERBY) {
            statement.setTimestamp(place, Timestamp.from(instant), Calendar.getInstance(TimeZone.getTimeZone("UTC")));
        } else if (value instanceof Instant instant) {
            statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof LocalDate day) {
            statement.setDate(place, Date.valueOf(day));
        } else {
            statement.setObject(place, value);
        }
    }

    /** Writes and commits what was added. */
    void write() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
