package org.jietong.store.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** The pool of connections. */
final class Pool {
    private static final int ALWAYS_OPEN = 2;

    private Pool() {}

    static HikariDataSource over(DataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("jietong");
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(size, ALWAYS_OPEN));
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(5));
        config.setMaxLifetime(TimeUnit.MINUTES.toMillis(30));
        return new HikariDataSource(config);
    }
}
