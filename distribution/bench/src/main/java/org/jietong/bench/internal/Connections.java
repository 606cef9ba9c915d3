package org.jietong.bench.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.osgi.service.jdbc.DataSourceFactory;

/** Connections for the floor, to the same database and set up alike. */
final class Connections {
    private static final int POOL = 16;

    private Connections() {}

    static HikariDataSource to(DataSourceFactory drivers, Dialect dialect, UnaryOperator<String> settings)
            throws SQLException {
        Properties properties = new Properties();
        if (dialect == Dialect.DERBY) {
            properties.setProperty(
                    DataSourceFactory.JDBC_DATABASE_NAME,
                    Path.of(settings.apply("jietong.data"), "derby").toString());
        } else {
            properties.setProperty(DataSourceFactory.JDBC_SERVER_NAME, settings.apply("jietong.database.host"));
            properties.setProperty(DataSourceFactory.JDBC_PORT_NUMBER, settings.apply("jietong.database.port"));
            properties.setProperty(DataSourceFactory.JDBC_DATABASE_NAME, settings.apply("jietong.database.name"));
            properties.setProperty(DataSourceFactory.JDBC_USER, settings.apply("jietong.database.user"));
            properties.setProperty("prepareThreshold", "3");
            properties.setProperty("reWriteBatchedInserts", "true");
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(drivers.createDataSource(properties));
        config.setAutoCommit(false);
        config.setMaximumPoolSize(POOL);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }
}
