package org.jietong.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.store.internal.records.Lists;
import org.jietong.store.internal.records.RecentApplications;
import org.jietong.store.internal.sql.Dialect;
import org.jietong.store.internal.sql.Seals;
import org.jietong.store.internal.sql.Statements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The store over a pool of connections, which come without automatic commit and with READ COMMITTED. */
public final class JdbcStore implements Store {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcStore.class);

    private final DataSource pool;
    private final Dialect dialect;
    private final Seals seals;
    private final Supplier<Lists> lists;
    private final RecentApplications recent = new RecentApplications();
    private final Repetition repetition;

    /** Work on a connection and on the records upon it. */
    @FunctionalInterface
    public interface Joined<T> {
        Outcome<T> run(Connection connection, UnitOfWork records) throws SQLException;
    }

    /** Work on a connection. */
    @FunctionalInterface
    public interface Connected<T> {
        T run(Connection connection) throws SQLException;
    }

    public JdbcStore(DataSource pool, Dialect dialect, Seals seals) {
        this.pool = pool;
        this.dialect = dialect;
        this.seals = seals;
        this.lists = new ListsOnDemand(dialect.kind());
        this.repetition = new Repetition(dialect);
    }

    @Override
    public <T> Outcome<T> transact(Function<UnitOfWork, Outcome<T>> work) {
        return transact((connection, records) -> work.apply(records));
    }

    /** The same with the connection at hand. */
    public <T> Outcome<T> transact(Joined<T> work) {
        try {
            return repetition.run(number -> once(number, work));
        } catch (RefusedException e) {
            return Outcome.refused(e.problem());
        }
    }

    @Override
    public <T> T read(Function<UnitOfWork, T> work) {
        return repetition.run(number -> {
            try (Connection connection = connection()) {
                connection.setAutoCommit(true);
                return work.apply(new Transaction(Statements.reading(connection, dialect, seals), lists, recent));
            }
        });
    }

    /**
     * Reads over a connection; nothing of what is written is kept.
     *
     * @throws RefusedException with {@code STORE_UNAVAILABLE} when the database cannot be reached
     */
    public <T> T readOver(Connected<T> reading) {
        return repetition.run(number -> {
            try (Connection connection = connection()) {
                T read = reading.run(connection);
                connection.rollback();
                return read;
            }
        });
    }

    private <T> Outcome<T> once(int number, Joined<T> work) throws SQLException {
        try (Connection connection = connection()) {
            Statements statements = Statements.writing(connection, dialect, seals, number);
            Outcome<T> outcome = worked(connection, statements, work);
            if (outcome instanceof Outcome.Done) {
                connection.commit();
                statements.committed();
            } else {
                connection.rollback();
            }
            return outcome;
        }
    }

    private <T> Outcome<T> worked(Connection connection, Statements statements, Joined<T> work) throws SQLException {
        try {
            Outcome<T> outcome = work.run(connection, new Transaction(statements, lists, recent));
            if (outcome instanceof Outcome.Done) {
                statements.flush();
            }
            return outcome;
        } catch (SQLException | RuntimeException | Error e) {
            rollback(connection, e);
            throw e;
        }
    }

    /** Rolls back without hiding why. */
    private static void rollback(Connection connection, Throwable why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    private Connection connection() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            LOG.warn("no connection to the database, SQL state {}", e.getSQLState(), e);
            throw new RefusedException(Problem.of(ProblemType.STORE_UNAVAILABLE));
        }
    }
}
