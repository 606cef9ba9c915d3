package org.jietong.store.internal.rooms;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.problem.Outcome;
import org.jietong.api.tables.DatabaseKind;
import org.jietong.api.tables.OwnReading;
import org.jietong.api.tables.OwnTables;
import org.jietong.api.tables.OwnTransaction;
import org.jietong.api.tables.OwnWork;
import org.jietong.api.tables.RaceLostException;
import org.jietong.store.internal.JdbcStore;

/** Transactions of a plugin over the connections of the store. */
final class JdbcOwnTables implements OwnTables {
    private final JdbcStore store;
    private final DatabaseKind kind;

    JdbcOwnTables(JdbcStore store, DatabaseKind kind) {
        this.store = store;
        this.kind = kind;
    }

    @Override
    public DatabaseKind kind() {
        return kind;
    }

    @Override
    public <T> Outcome<T> transact(OwnWork<Outcome<T>> work) {
        return store.transact(
                (connection, records) -> lent(connection, borrowed -> work.run(new OwnTransaction(borrowed, records))));
    }

    @Override
    public <T> T read(OwnReading<T> reading) {
        return store.readOver(connection -> lent(connection, reading));
    }

    private static <T> T lent(Connection connection, OwnReading<T> work) throws SQLException {
        try (LentConnection lent = new LentConnection(connection)) {
            return work.read(lent.proxy());
        } catch (RaceLostException e) {
            throw new org.jietong.store.internal.sql.RaceLostException(e.failure());
        } catch (RuntimeException e) {
            // Libraries over JDBC wrap what the database says; the transaction decides by it what to do.
            Optional<SQLException> failure = failure(e);
            if (failure.isPresent()) {
                throw failure.get();
            }
            throw e;
        }
    }

    private static Optional<SQLException> failure(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }
}
