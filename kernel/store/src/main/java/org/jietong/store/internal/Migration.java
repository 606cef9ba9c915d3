package org.jietong.store.internal;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date. A schema that is up to date already is seen without loading Flyway. */
final class Migration {
    /** The newest migration in {@code db/<kind>}. */
    static final String NEWEST = "31";

    private static final String HISTORY = "flyway_schema_history";

    private final DataSource source;
    private final MigrationHistory history;
    private final String kind;

    Migration(DataSource source, String kind) {
        this.source = source;
        this.history = new MigrationHistory(source, HISTORY);
        this.kind = kind;
    }

    /** Runs what is missing and gives the number of migrations run. */
    int run() throws SQLException {
        return history.newest().filter(NEWEST::equals).isPresent() ? 0 : migrate();
    }

    private int migrate() {
        return Flyway.configure(Migration.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(source)
                .locations("classpath:db/" + kind)
                .failOnMissingLocations(true)
                .skipDefaultCallbacks(true)
                .detectEncoding(false)
                .table(HISTORY)
                .javaMigrationClassProvider(List::of)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
