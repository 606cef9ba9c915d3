package org.jietong.bench.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Very many accepted applications, written by plain JDBC after the rows of one that went through the product; each asks for
 * something else.
 *
 * @param pool connections
 * @param dialect the database's kind
 * @param original the rows of the application that went through the product
 */
record Crowd(DataSource pool, Dialect dialect, List<Row> original) {
    private static final Set<Table> NUMBERED = Set.of(Table.CONNECTION_CASE, Table.APPLICATION);
    private static final int BATCH = 1000;
    private static final long SEED = 20_210_906;

    /** Learns the rows of an accepted application in some tables. */
    static Crowd like(DataSource pool, Dialect dialect, UUID caseId, Set<Table> tables) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            List<Row> rows = Image.of(connection, dialect, caseId).rows().values().stream()
                    .filter(row -> tables.contains(row.table()))
                    .toList();
            connection.commit();
            return new Crowd(pool, dialect, rows);
        }
    }

    /** Adds so many, and tells of each what it asks for. */
    void add(int applications, Consumer<Wish> told) throws SQLException {
        SplittableRandom random = new SplittableRandom(SEED);
        Set<Object> own = own();
        try (Connection connection = pool.getConnection()) {
            for (int from = 0; from < applications; from += BATCH) {
                List<List<Row>> members = new ArrayList<>();
                for (int i = from; i < Math.min(applications, from + BATCH); i++) {
                    Wish wish = Wish.any(random);
                    told.accept(wish);
                    members.add(member(wish, new Fresh(own)));
                }
                write(connection, members);
            }
        }
    }

    private List<Row> member(Wish wish, Fresh fresh) {
        List<Row> rows = new ArrayList<>();
        for (Row row : original) {
            SortedMap<String, Row.Value> values = new TreeMap<>();
            row.values().forEach((column, value) -> values.put(column, fresh.of(value)));
            if (row.table() == Table.APPLICATION) {
                values.putAll(Map.of(
                        "facts", new Row.Value(wish.json(), Types.VARCHAR),
                        "category", new Row.Value(wish.category(1000), Types.VARCHAR)));
            }
            rows.add(new Row(row.table(), List.of(), values));
        }
        return rows;
    }

    private void write(Connection connection, List<List<Row>> members) throws SQLException {
        for (int place = 0; place < original.size(); place++) {
            Row first = members.get(0).get(place);
            try (PreparedStatement statement = connection.prepareStatement(first.insert())) {
                for (List<Row> member : members) {
                    int column = 0;
                    for (Row.Value value : member.get(place).values().values()) {
                        dialect.bind(statement, ++column, value);
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
        connection.commit();
    }

    private Set<Object> own() {
        Set<Object> own = new HashSet<>();
        for (Row row : original) {
            boolean numbered = NUMBERED.contains(row.table());
            for (String column : numbered ? List.of("id", "number") : List.of("id")) {
                own.add(row.values().get(column).content());
            }
        }
        return own;
    }
}
