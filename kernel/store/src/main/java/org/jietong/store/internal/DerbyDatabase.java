package org.jietong.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.jietong.store.internal.sql.DerbyDialect;
import org.jietong.store.internal.sql.Dialect;
import org.jietong.store.internal.sql.KeptStatements;
import org.osgi.service.jdbc.DataSourceFactory;

/** Derby in this process. Every commit is written through to the disk, which is its default and stays so. */
final class DerbyDatabase implements Database {
    @Override
    public Dialect dialect() {
        return new DerbyDialect();
    }

    @Override
    public void prepare(DatabaseSettings settings) throws IOException {
        Files.createDirectories(settings.data());
        try (InputStream archive = DerbyDatabase.class.getResourceAsStream(EmptyDatabase.ARCHIVE)) {
            EmptyDatabase.lay(archive, folder(settings));
        }
    }

    @Override
    public Properties connectionProperties(DatabaseSettings settings) {
        Properties properties = new Properties();
        properties.setProperty(
                DataSourceFactory.JDBC_DATABASE_NAME, folder(settings).toString());
        return properties;
    }

    private static Path folder(DatabaseSettings settings) {
        return settings.data().resolve("derby");
    }

    @Override
    public DataSource connections(DataSource driver) throws SQLException {
        // The first one boots the engine, which after a crash may take longer to recover than a pool waits for a
        // connection.
        driver.getConnection().close();
        return KeptStatements.over(driver);
    }

    @Override
    public Map<String, String> engineProperties(DatabaseSettings settings) {
        return Map.of(
                "derby.system.home", settings.data().toString(),
                "derby.infolog.append", "true",
                "derby.storage.pageSize", "8192", // without it a table with a long text gets pages of 32 KiB
                "derby.storage.pageCacheSize", "8000", // 64 MiB
                "derby.language.statementCache.size", "300",
                "derby.locks.deadlockTimeout", "1", // seconds until a wait is looked at as a deadlock
                "derby.locks.waitTimeout", "5"); // seconds until a wait ends, and the transaction is repeated
    }
}
