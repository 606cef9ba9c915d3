package org.jietong.survey.internal.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.AnswerRecords;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.tables.DatabaseKind;
import org.jietong.api.tables.OwnReading;
import org.jietong.api.tables.OwnTables;
import org.jietong.api.tables.OwnTransaction;
import org.jietong.api.tables.OwnWork;
import org.jietong.api.tables.RaceLostException;

/** A database of its own for a test, with the tables of the survey. Answers to repeated requests are kept in memory. */
public final class TestTables implements OwnTables, AutoCloseable {
    private static final List<String> MIGRATIONS = List.of("V1__survey", "V2__plans", "V3__figures");
    private static final int MOST_TRIES = 20;
    private static final Set<String> AGAIN = Set.of("40001", "40XL1", "40P01");

    private final DatabaseKind kind;
    private final DataSource source;
    private final Closeable server;
    private final Map<String, AnswerRecords.Kept> answers = new ConcurrentHashMap<>();

    private TestTables(DatabaseKind kind, DataSource source, Closeable server) throws SQLException {
        this.kind = kind;
        this.source = source;
        this.server = server;
        migrate();
    }

    public static TestTables derby() throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:survey" + UUID.randomUUID());
        source.setCreateDatabase("create");
        return new TestTables(DatabaseKind.DERBY, source, () -> {});
    }

    public static TestTables postgres() throws SQLException, IOException {
        // No test cuts the machine's power, so nothing has to be on the disk.
        EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getPostgresDatabase());
        HikariDataSource pool = new HikariDataSource(config);
        return new TestTables(DatabaseKind.POSTGRESQL, pool, () -> {
            pool.close();
            server.close();
        });
    }

    private void migrate() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String migration : MIGRATIONS) {
                for (String command : script(migration).split(";\\s*\n")) {
                    if (!command.isBlank()) {
                        statement.execute(command);
                    }
                }
            }
        }
    }

    private String script(String migration) {
        String path = "/db/" + kind.folder() + "/" + migration + ".sql";
        try (InputStream in = Objects.requireNonNull(TestTables.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connections beside those of the store, for a test that goes behind its back. */
    public DataSource source() {
        return source;
    }

    @Override
    public DatabaseKind kind() {
        return kind;
    }

    @Override
    public <T> Outcome<T> transact(OwnWork<Outcome<T>> work) {
        for (int i = 1; ; i++) {
            try {
                return once(work);
            } catch (SQLException | RuntimeException e) {
                if (i == MOST_TRIES || !asksForMore(e)) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private <T> Outcome<T> once(OwnWork<Outcome<T>> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Outcome<T> outcome = work.run(new OwnTransaction(connection, records()));
                if (outcome.problem().isPresent()) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
                return outcome;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static boolean asksForMore(Throwable thrown) {
        return thrown instanceof RaceLostException
                || Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                        .filter(SQLException.class::isInstance)
                        .map(cause -> ((SQLException) cause).getSQLState())
                        .anyMatch(AGAIN::contains);
    }

    @Override
    public <T> T read(OwnReading<T> reading) {
        try (Connection connection = source.getConnection()) {
            return reading.read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the kernel's records only those that a transaction of a plugin uses. */
    private UnitOfWork records() {
        AnswerRecords kept = new AnswerRecords() {
            @Override
            public Optional<Kept> find(String key) {
                return Optional.ofNullable(answers.get(key));
            }

            @Override
            public void keep(Repetition repetition, Answer answer, Instant at) {
                answers.put(repetition.key(), new Kept(repetition.digest(), answer));
            }
        };
        return (UnitOfWork) Proxy.newProxyInstance(
                TestTables.class.getClassLoader(), new Class<?>[] {UnitOfWork.class}, (self, method, arguments) -> {
                    if (method.getName().equals("answers")) {
                        return kept;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
