package org.jietong.store.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;

/** Runs statements on the connection of one transaction. */
public final class Statements {
    private static final String UNIQUE_VIOLATION = "23505";

    private final Connection connection;
    private final Dialect dialect;
    private final Seals seals;
    private final boolean mayWrite;
    private final boolean guardsLater;
    private final Pipeline later = new Pipeline();
    private final List<Runnable> afterwards = new ArrayList<>();

    private Statements(Connection connection, Dialect dialect, Seals seals, boolean mayWrite, boolean guardsLater) {
        this.connection = connection;
        this.dialect = dialect;
        this.seals = seals;
        this.mayWrite = mayWrite;
        this.guardsLater = guardsLater;
    }

    /** For queries that are no transaction together. */
    public static Statements reading(Connection connection, Dialect dialect, Seals seals) {
        return new Statements(connection, dialect, seals, false, false);
    }

    /**
     * For a transaction.
     *
     * @param attempt which attempt at it, from 1; the first one trusts that nobody else has changed what it changes
     */
    public static Statements writing(Connection connection, Dialect dialect, Seals seals, int attempt) {
        return new Statements(connection, dialect, seals, true, attempt == 1 && dialect.pipelines());
    }

    /** Whether this is a transaction, whose writes are guarded by versions. */
    public boolean mayWrite() {
        return mayWrite;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** How values are sealed and indexed. */
    public Seals seals() {
        return seals;
    }

    /** Runs an insert, update or delete and gives the number of rows. */
    public int count(String sql, Binding binding) {
        flush();
        try {
            return changed(sql, binding);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Runs an insert, update or delete, at the latest before the next query or the end of the transaction. */
    public void change(String sql, Binding binding) {
        if (mayWrite && dialect.pipelines()) {
            later.add(sql, binding);
        } else {
            count(sql, binding);
        }
    }

    /**
     * Changes the one row that is still as it was seen, likewise.
     *
     * @throws RefusedException with {@code STALE} when it no longer is; now, or when the change is run
     */
    public void changeOne(String sql, Binding binding) {
        if (guardsLater) {
            later.addOne(sql, binding);
        } else if (count(sql, binding) != 1) {
            throw new RefusedException(Problem.of(ProblemType.STALE));
        }
    }

    /** Runs a statement for each row, likewise. */
    public <T> void change(String sql, List<T> rows, RowWriter<? super T> writer) {
        if (rows.size() == 1 || dialect.pipelines()) {
            int most = RowsTogether.most(sql);
            for (int from = 0; from < rows.size(); from += most) {
                List<T> some = rows.subList(from, Math.min(rows.size(), from + most));
                change(RowsTogether.text(sql, some.size()), parameters -> {
                    for (T row : some) {
                        writer.write(parameters, row);
                    }
                });
            }
        } else if (!rows.isEmpty()) {
            changeAll(sql, rows, writer);
        }
    }

    /** Has something done once the transaction is committed, and never if it is not. */
    public void afterCommit(Runnable action) {
        afterwards.add(action);
    }

    /** The transaction is committed. */
    public void committed() {
        afterwards.forEach(Runnable::run);
    }

    /** Runs what was left for later. */
    public void flush() {
        try {
            later.run(connection, dialect, seals);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private <T> void changeAll(String sql, List<T> rows, RowWriter<? super T> writer) {
        try (PreparedStatement statement = toWrite(sql)) {
            Parameters parameters = new Parameters(statement, dialect, seals);
            for (T row : rows) {
                writer.write(parameters.again(), row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /**
     * Inserts a row whose key another transaction may insert too.
     *
     * @throws RaceLostException when it has
     */
    public void insertOrRepeat(String sql, Binding binding) {
        flush();
        try {
            changed(sql, binding);
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw new RaceLostException(e);
            }
            throw new DatabaseException(e);
        }
    }

    /** Inserts a row unless its key is taken; the transaction goes on either way. */
    public boolean insertIfFree(String sql, Binding binding) {
        flush();
        try {
            Savepoint before = connection.setSavepoint();
            try {
                changed(sql, binding);
                return true;
            } catch (SQLException e) {
                if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    throw e;
                }
                connection.rollback(before);
                return false;
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private int changed(String sql, Binding binding) throws SQLException {
        try (PreparedStatement statement = toWrite(sql)) {
            binding.bind(new Parameters(statement, dialect, seals));
            return statement.executeUpdate();
        }
    }

    private PreparedStatement toWrite(String sql) throws SQLException {
        if (!mayWrite) {
            throw new IllegalStateException("Store.read only reads");
        }
        return connection.prepareStatement(sql);
    }

    public <T> Optional<T> one(String sql, Binding binding, RowReader<T> reader) {
        List<T> rows = list(sql, binding, reader);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    public <T> List<T> list(String sql, Binding binding, RowReader<T> reader) {
        flush();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(new Parameters(statement, dialect, seals));
            try (ResultSet result = statement.executeQuery()) {
                return rows(result, reader);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private <T> List<T> rows(ResultSet result, RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        Columns columns = new Columns(result, dialect, seals);
        while (result.next()) {
            rows.add(reader.read(columns.again()));
        }
        return rows;
    }

    /** Runs several queries with the same parameters, in one round trip where the driver can. */
    public void each(Queries queries, Binding binding, List<? extends RowReader<?>> readers) {
        if (dialect.pipelines()) {
            together(queries, binding, readers);
        } else {
            for (int i = 0; i < readers.size(); i++) {
                list(queries.texts().get(i), binding, readers.get(i));
            }
        }
    }

    private void together(Queries queries, Binding binding, List<? extends RowReader<?>> readers) {
        flush();
        try (PreparedStatement statement = connection.prepareStatement(queries.joined())) {
            Parameters parameters = new Parameters(statement, dialect, seals);
            for (int i = 0; i < readers.size(); i++) {
                binding.bind(parameters);
            }
            statement.execute();
            for (RowReader<?> reader : readers) {
                try (ResultSet result = statement.getResultSet()) {
                    rows(result, reader);
                }
                statement.getMoreResults();
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
