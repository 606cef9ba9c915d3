package org.jietong.store.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * The rows of a database as somebody sees them who has nothing but the database.
 *
 * @param source connections beside the store's own
 */
record Rows(DataSource source) {

    /** Where a text stands in the clear: {@code table.column}, once for each value that has it. */
    List<String> with(String text) {
        try (Connection connection = source.getConnection()) {
            List<String> found = new ArrayList<>();
            for (String table : tables(connection)) {
                found.addAll(with(text, table, connection));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static List<String> with(String text, String table, Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    if (value(rows, column).contains(text)) {
                        found.add((table + "." + rows.getMetaData().getColumnName(column)).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return found;
    }

    /** Bytes as the text that they may be. */
    private static String value(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value == null) {
            return "";
        }
        boolean isText = value instanceof CharSequence || value instanceof Number;
        byte[] bytes = isText ? new byte[0] : bytes(rows, column);
        return isText ? value.toString() : new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ResultSet rows, int column) {
        try {
            byte[] bytes = rows.getBytes(column);
            return bytes == null ? new byte[0] : bytes;
        } catch (SQLException e) {
            return new byte[0]; // neither text nor bytes: a time, a flag
        }
    }

    /** Does what the store itself would not. */
    void run(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
