package org.jietong.bench.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One transaction of the original case in plain JDBC: prepared statements, a batch for each table and shape of row. */
final class Transaction {
    private final Map<String, List<List<Row.Value>>> batches = new LinkedHashMap<>();
    private final boolean reads;

    /**
     * @param reads whether it reads the application first
     */
    Transaction(List<Row> added, List<Row> changed, Dialect dialect, boolean reads) {
        this.reads = reads;
        changed.forEach(row -> batch(update(row)).add(withKey(row, dialect)));
        added.forEach(
                row -> batch(row.insert()).add(new ArrayList<>(row.values().values())));
    }

    int rows() {
        return batches.values().stream().mapToInt(List::size).sum();
    }

    void run(Connection connection, Dialect dialect, Fresh fresh, Object number) throws SQLException {
        if (reads) {
            read(connection, fresh.of(number));
        }
        for (Map.Entry<String, List<List<Row.Value>>> batch : batches.entrySet()) {
            try (PreparedStatement statement = connection.prepareStatement(batch.getKey())) {
                for (List<Row.Value> row : batch.getValue()) {
                    for (int i = 0; i < row.size(); i++) {
                        dialect.bind(statement, i + 1, fresh.of(row.get(i)));
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
        connection.commit();
    }

    private static void read(Connection connection, Object number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select id, case_id, state, category, facts, version from application where number = ?")) {
            statement.setObject(1, number);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next() || result.getString("facts").isEmpty()) {
                    throw new IllegalStateException("the application is not there");
                }
            }
        }
    }

    private List<List<Row.Value>> batch(String sql) {
        return batches.computeIfAbsent(sql, any -> new ArrayList<>());
    }

    private static String update(Row row) {
        return "update " + row.table() + " set "
                + String.join(
                        ", ",
                        row.values().keySet().stream().map(c -> c + " = ?").toList())
                + " where "
                + String.join(
                        " and ", row.table().key().stream().map(c -> c + " = ?").toList());
    }

    private static List<Row.Value> withKey(Row row, Dialect dialect) {
        List<Row.Value> values = new ArrayList<>(row.values().values());
        row.key().forEach(part -> values.add(new Row.Value(part, dialect.idType())));
        return values;
    }
}
