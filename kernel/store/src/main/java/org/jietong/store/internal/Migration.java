package org.jietong.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date. A schema that is up to date already is seen without loading Flyway. */
final class Migration {
    /** The newest migration in {@code db/<kind>}. */
    static final String NEWEST = "20";

    private static final String HISTORY = "flyway_schema_history";
    private static final String APPLIED =
            "select \"version\" from \"" + HISTORY + "\" where \"success\" = true order by \"installed_rank\" desc";

    /** The table, or on Derby even the schema, is not there: a new database. */
    private static final Set<String> NO_HISTORY = Set.of("42P01", "42X05", "42Y07");

    private final DataSource source;
    private final String kind;

    Migration(DataSource source, String kind) {
        this.source = source;
        this.kind = kind;
    }

    /** Runs what is missing and gives the number of migrations run. */
    int run() throws SQLException {
        return isUpToDate() ? 0 : migrate();
    }

    private boolean isUpToDate() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(APPLIED)) {
            return newest.next() && NEWEST.equals(newest.getString(1));
        } catch (SQLException e) {
            if (NO_HISTORY.contains(String.valueOf(e.getSQLState()))) {
                return false;
            }
            throw e;
        }
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
