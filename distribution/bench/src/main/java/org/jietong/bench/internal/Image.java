package org.jietong.bench.internal;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All rows of a case at a moment, as its use cases left them; what others fill in later is left out.
 *
 * @param rows the rows by table and primary key
 */
record Image(Map<List<Object>, Row> rows) {

    /** Before there is a case. */
    static Image empty() {
        return new Image(Map.of());
    }

    static Image of(Connection connection, Dialect dialect, UUID caseId) throws SQLException {
        Map<List<Object>, Row> rows = new LinkedHashMap<>();
        for (Table table : Table.values()) {
            try (PreparedStatement statement = connection.prepareStatement(table.select())) {
                dialect.bind(statement, 1, new Row.Value(caseId, dialect.idType()));
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        Row row = row(table, result);
                        rows.put(List.of(table, row.key()), row);
                    }
                }
            }
        }
        return new Image(rows);
    }

    /** What was added since another moment. */
    List<Row> addedSince(Image before) {
        return rows.entrySet().stream()
                .filter(entry -> !before.rows.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What is different since another moment: rows with the primary key and the columns that differ. */
    List<Row> changedSince(Image before) {
        return rows.entrySet().stream()
                .filter(entry -> before.rows.containsKey(entry.getKey()))
                .map(entry -> difference(before.rows.get(entry.getKey()), entry.getValue()))
                .filter(row -> !row.values().isEmpty())
                .toList();
    }

    private static Row difference(Row before, Row after) {
        SortedMap<String, Row.Value> changed = after.values().entrySet().stream()
                .filter(value ->
                        !Objects.equals(value.getValue(), before.values().get(value.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
        return new Row(after.table(), after.key(), changed);
    }

    private static Row row(Table table, ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        SortedMap<String, Row.Value> values = new TreeMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String column = columns.getColumnName(i).toLowerCase(Locale.ROOT);
            Object content = table.filledLater(column) ? null : comparable(result.getObject(i));
            values.put(column, new Row.Value(content, columns.getColumnType(i)));
        }
        List<Object> key =
                table.key().stream().map(column -> values.get(column).content()).toList();
        return new Row(table, key, values);
    }

    private static Object comparable(Object value) {
        if (value instanceof byte[] bytes) {
            ByteBuffer id = ByteBuffer.wrap(bytes);
            return new UUID(id.getLong(), id.getLong());
        }
        return value;
    }
}
