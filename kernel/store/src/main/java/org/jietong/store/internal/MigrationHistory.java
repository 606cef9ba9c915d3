package org.jietong.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** What was migrated, as the table of Flyway has it; read without loading Flyway, which takes a second. */
public final class MigrationHistory {
    /** The table, or on Derby even the schema, is not there: a new database. */
    private static final Set<String> NONE = Set.of("42P01", "42X05", "42Y07");

    private final DataSource source;
    private final String applied;

    /** @param table name of the table, from code of ours alone */
    public MigrationHistory(DataSource source, String table) {
        this.source = source;
        this.applied = "select \"version\" from \"" + table + "\" where \"success\" = true and \"version\" is not null"
                + " order by \"installed_rank\" desc";
    }

    /** The migration run last; empty when none was. */
    public Optional<String> newest() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(applied)) {
            return newest.next() ? Optional.of(newest.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            if (NONE.contains(String.valueOf(e.getSQLState()))) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
