package org.jietong.store.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes whose results nobody waits for, sent together: their texts in one, separated by semicolons, which the driver
 * sends in one round trip. Only few sequences of writes ever occur, so the driver keeps them prepared.
 */
final class Pipeline {
    /** More than that go in several round trips, so that the texts stay short enough to be worth keeping. */
    private static final int MOST = 64;

    private final List<String> texts = new ArrayList<>();
    private final List<Binding> bindings = new ArrayList<>();

    void add(String sql, Binding binding) {
        texts.add(sql);
        bindings.add(binding);
    }

    void run(Connection connection, Dialect dialect) throws SQLException {
        for (int from = 0; from < texts.size(); from += MOST) {
            run(connection, dialect, from, Math.min(texts.size(), from + MOST));
        }
        texts.clear();
        bindings.clear();
    }

    private void run(Connection connection, Dialect dialect, int from, int to) throws SQLException {
        String sql = String.join("; ", texts.subList(from, to));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Parameters parameters = new Parameters(statement, dialect);
            for (Binding binding : bindings.subList(from, to)) {
                binding.bind(parameters);
            }
            statement.execute();
        }
    }
}
