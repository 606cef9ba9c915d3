package org.jietong.store.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Query;
import org.jietong.api.store.Store;
import org.jietong.api.tables.DatabaseKind;
import org.jietong.store.internal.rooms.Rooms;
import org.jietong.store.internal.schedule.Pace;
import org.jietong.store.internal.schedule.Scheduling;
import org.jietong.store.internal.sql.Dialect;
import org.jietong.store.internal.sql.Seals;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A store whose database is connected and migrated. */
final class OpenStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenStore.class);

    private final HikariDataSource pool;
    private final Dialect dialect;
    private final JdbcStore store;

    private OpenStore(HikariDataSource pool, Dialect dialect, Seals seals) {
        this.pool = pool;
        this.dialect = dialect;
        this.store = new JdbcStore(pool, dialect, seals);
    }

    /** Connects and migrates; when that fails nothing stays open. */
    static OpenStore over(DataSourceFactory drivers, Database database, DatabaseSettings settings, Seals seals)
            throws SQLException, IOException {
        long start = System.nanoTime();
        database.prepare(settings);
        DataSource driver = drivers.createDataSource(database.connectionProperties(settings));
        HikariDataSource pool = Pool.over(database.connections(driver), settings.pool());
        long connected = System.nanoTime();
        try {
            int migrations = new Migration(pool, settings.kind()).run();
            LOG.info(
                    "database {}: connected in {} ms, {} migrations in {} ms",
                    settings,
                    TimeUnit.NANOSECONDS.toMillis(connected - start),
                    migrations,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - connected));
            OpenStore open = new OpenStore(pool, database.dialect(), seals);
            new SealingStart(open.store, seals.sealer()).run();
            return open;
        } catch (SQLException | RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    Store store() {
        return store;
    }

    /** The rooms of plugins. */
    Rooms rooms() {
        return new Rooms(pool, store, DatabaseKind.valueOf(dialect.kind().toUpperCase(Locale.ROOT)));
    }

    /** Starts to run jobs; whoever asks for it closes it, before the store. */
    Scheduling scheduling(Pace pace) {
        return new Scheduling(pool, dialect, pace);
    }

    /** Asks for a list once, so that nobody waits for the second that loading jOOQ takes. */
    void warmUp() {
        Query shortest = Query.of(Filter.none(), Order.NEWEST, 1);
        try {
            int found = store.read(work -> work.cases().list(shortest)).items().size();
            LOG.debug("warmed up by a list of {}", found);
        } catch (RuntimeException e) {
            LOG.warn("not warmed up", e); // whoever asks next will be told
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
