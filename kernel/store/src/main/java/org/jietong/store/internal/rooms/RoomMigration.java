package org.jietong.store.internal.rooms;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jietong.store.internal.MigrationHistory;

/** Brings a plugin's tables up to date; nodes that do so at once wait for each other. */
final class RoomMigration {
    private final DataSource source;
    private final Room room;
    private final Scripts scripts;

    RoomMigration(DataSource source, Room room, Scripts scripts) {
        this.source = source;
        this.room = room;
        this.scripts = scripts;
    }

    /**
     * Runs what is missing; where a later version of the plugin has been before, nothing is.
     *
     * @return the number of migrations run
     * @throws RoomRefusedException when they reach out of the room, or the room is somebody else's
     */
    int run() throws SQLException {
        int done = new MigrationHistory(source, room.history())
                .newest()
                .map(Integer::parseInt)
                .orElse(0);
        return done >= scripts.newest() ? 0 : migrate();
    }

    private int migrate() throws SQLException {
        List<String> outside = scripts.outside(room);
        if (!outside.isEmpty()) {
            throw new RoomRefusedException(
                    "names in its migrations begin with " + room.prefix() + ", and these do not: " + outside);
        }
        refuseWhatIsTaken();
        return Flyway.configure(RoomMigration.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(source)
                .resourceProvider(new ScriptProvider(scripts))
                .javaMigrationClassProvider(List::of)
                .skipDefaultCallbacks(true)
                .detectEncoding(false)
                .table(room.history())
                .baselineOnMigrate(true) // the kernel's tables are there already
                .baselineVersion("0")
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private void refuseWhatIsTaken() throws SQLException {
        Set<String> there = tables();
        if (!there.isEmpty() && !there.contains(room.history())) {
            throw new RoomRefusedException("tables that begin with " + room.prefix() + " are not its own: " + there);
        }
    }

    private Set<String> tables() throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = source.getConnection();
                ResultSet tables =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.removeIf(name -> !name.startsWith(room.prefix()));
        return names;
    }
}
