package org.jietong.store.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jietong.api.store.Store;
import org.jietong.libs.derby.internal.DerbyDataSourceFactory;
import org.jietong.store.internal.rooms.Rooms;
import org.jietong.store.internal.schedule.Pace;
import org.jietong.store.internal.schedule.Scheduling;
import org.jietong.store.internal.sql.DerbyDialect;
import org.jietong.store.internal.sql.Dialect;
import org.jietong.store.internal.sql.PostgresDialect;
import org.jietong.store.internal.sql.Seals;
import org.osgi.service.jdbc.DataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;

/** A database of its own for a test, opened the way the product opens it. */
final class TestDatabase implements AutoCloseable {
    private static final int POOL = 10;
    private static final Pace QUICK =
            new Pace(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofMillis(400), Duration.ofMillis(50));

    private final Closeable server;
    private final OpenStore open;
    private final DataSource source;
    private final HikariDataSource others;
    private final String kind;

    private TestDatabase(Closeable server, DataSourceFactory drivers, Database database, DatabaseSettings settings)
            throws SQLException, IOException {
        this.server = server;
        this.kind = settings.kind();
        this.open = OpenStore.over(drivers, database, settings, TestSeals.one());
        this.source = drivers.createDataSource(database.connectionProperties(settings));
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setAutoCommit(false);
        this.others = new HikariDataSource(pool);
    }

    static TestDatabase derby() throws SQLException, IOException {
        Path data = Files.createTempDirectory(Path.of("target"), "derby");
        DatabaseSettings settings = new DatabaseSettings("derby", data, "", 0, "", "", Optional.empty(), POOL);
        Database database = new DerbyDatabase();
        database.engineProperties(settings).forEach(System::setProperty);
        return new TestDatabase(() -> {}, new DerbyDataSourceFactory(), database, settings);
    }

    static TestDatabase postgres() throws SQLException, IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        DatabaseSettings settings = new DatabaseSettings(
                "postgresql",
                Path.of("target"),
                "localhost",
                server.getPort(),
                "postgres",
                "postgres",
                Optional.of("postgres"),
                POOL);
        return new TestDatabase(server, new PGDataSourceFactory(), new PostgresDatabase(), settings);
    }

    Store store() {
        return open.store();
    }

    /** The store of another node, which has read and written nothing yet. */
    Store another() {
        return another(TestSeals.one());
    }

    /** The same with other keys. */
    Store another(Seals seals) {
        return new JdbcStore(others, dialect(), seals);
    }

    private Dialect dialect() {
        return kind.equals("derby") ? new DerbyDialect() : new PostgresDialect();
    }

    /** The rooms of plugins, as another node has them. */
    Rooms rooms() {
        return open.rooms();
    }

    /** The folder of its migrations. */
    String kind() {
        return kind;
    }

    /** A node that runs jobs, with a quick pace. */
    Scheduling node() {
        return open.scheduling(QUICK);
    }

    /** The same with a way of its own to the database. */
    Scheduling node(DataSource way) {
        return new Scheduling(way, dialect(), QUICK);
    }

    /** Connections beside the store's own. */
    DataSource source() {
        return source;
    }

    @Override
    public void close() throws IOException {
        others.close();
        open.close();
        server.close();
    }
}
