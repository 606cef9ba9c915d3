package org.jietong.store.internal;

import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.jietong.store.internal.sql.Dialect;
import org.jietong.store.internal.sql.PostgresDialect;
import org.osgi.service.jdbc.DataSourceFactory;

/** A PostgreSQL server. */
final class PostgresDatabase implements Database {
    @Override
    public Dialect dialect() {
        return new PostgresDialect();
    }

    @Override
    public void prepare(DatabaseSettings settings) {
        // The operator has made the database; the migrations do the rest.
    }

    @Override
    public Properties connectionProperties(DatabaseSettings settings) {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_SERVER_NAME, settings.host());
        properties.setProperty(DataSourceFactory.JDBC_PORT_NUMBER, String.valueOf(settings.port()));
        properties.setProperty(DataSourceFactory.JDBC_DATABASE_NAME, settings.name());
        properties.setProperty(DataSourceFactory.JDBC_USER, settings.user());
        settings.password().ifPresent(password -> properties.setProperty(DataSourceFactory.JDBC_PASSWORD, password));
        properties.putAll(driver());
        return properties;
    }

    /** What the driver is told, by the names it knows. */
    static Map<String, String> driver() {
        return Map.of(
                "ApplicationName", "jietong",
                "prepareThreshold", "3", // uses until the server keeps the plan
                "preparedStatementCacheQueries", "256",
                "reWriteBatchedInserts", "true",
                "connectTimeout", "5", // seconds
                "socketTimeout", "60", // seconds; a statement is given up by the server long before
                "tcpKeepAlive", "true",
                "logServerErrorDetail", "false", // it names the values of rows, and would be in the log
                "options", "-c lock_timeout=5000 -c statement_timeout=30000"); // milliseconds
    }

    /** The driver keeps prepared statements itself. */
    @Override
    public DataSource connections(DataSource driver) {
        return driver;
    }

    @Override
    public Map<String, String> engineProperties(DatabaseSettings settings) {
        return Map.of();
    }
}
