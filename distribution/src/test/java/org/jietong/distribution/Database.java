package org.jietong.distribution;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A database of one's own for a product under test. */
enum Database {
    DERBY {
        @Override
        Map<String, String> fresh() {
            return Map.of("jietong.database.kind", "derby");
        }
    },
    POSTGRESQL {
        @Override
        Map<String, String> fresh() {
            String name = Server.newDatabase();
            return Map.of(
                    "jietong.database.kind", "postgresql",
                    "jietong.database.host", "localhost",
                    "jietong.database.port", Integer.toString(Server.POSTGRES.getPort()),
                    "jietong.database.name", name,
                    "jietong.database.user", "postgres");
        }
    };

    /** The settings of a database that is empty. */
    abstract Map<String, String> fresh();

    /** One server for all tests; it ends with this process. It trusts everybody on this machine. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();
        private static final AtomicInteger COUNT = new AtomicInteger();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String newDatabase() {
            String name = "jietong" + COUNT.incrementAndGet();
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return name;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
