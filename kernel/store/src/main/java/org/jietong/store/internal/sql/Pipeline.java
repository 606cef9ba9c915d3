package org.jietong.store.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;

/**
 * Writes whose results nobody waits for, sent together: their texts in one, separated by semicolons, which the driver
 * sends in one round trip. Only few sequences of writes ever occur, so the driver keeps them prepared.
 */
final class Pipeline {
    /** More than that go in several round trips, so that the texts stay short enough to be worth keeping. */
    private static final int MOST = 64;

    private static final String UNIQUE_VIOLATION = "23505";

    private final List<Write> writes = new ArrayList<>();

    void add(String sql, Binding binding) {
        writes.add(new Write(sql, binding, false));
    }

    /** Adds one that has to change exactly one row. */
    void addOne(String sql, Binding binding) {
        writes.add(new Write(sql, binding, true));
    }

    void run(Connection connection, Dialect dialect, Seals seals) throws SQLException {
        List<Write> all = List.copyOf(writes);
        writes.clear();
        for (int from = 0; from < all.size(); from += MOST) {
            run(connection, dialect, seals, all.subList(from, Math.min(all.size(), from + MOST)));
        }
    }

    private static void run(Connection connection, Dialect dialect, Seals seals, List<Write> some) throws SQLException {
        String sql = some.stream().map(Write::sql).collect(Collectors.joining("; "));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Parameters parameters = new Parameters(statement, dialect, seals);
            for (Write write : some) {
                write.binding().bind(parameters);
            }
            executed(statement, some);
            for (Write write : some) {
                if (write.exactlyOne() && statement.getUpdateCount() != 1) {
                    throw new RefusedException(Problem.of(ProblemType.STALE));
                }
                statement.getMoreResults();
            }
        }
    }

    /** Who writes over a version that is gone may meet the rows of the one who was faster before it is told so. */
    private static void executed(PreparedStatement statement, List<Write> some) throws SQLException {
        try {
            statement.execute();
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState()) && some.stream().anyMatch(Write::exactlyOne)) {
                throw new RaceLostException(e);
            }
            throw e;
        }
    }

    private record Write(String sql, Binding binding, boolean exactlyOne) {}
}
