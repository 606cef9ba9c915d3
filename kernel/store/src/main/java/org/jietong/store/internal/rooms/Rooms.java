package org.jietong.store.internal.rooms;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jietong.api.tables.DatabaseKind;
import org.jietong.api.tables.OwnTables;
import org.jietong.store.internal.JdbcStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens rooms in one database. */
public final class Rooms {
    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);

    private final DataSource pool;
    private final JdbcStore store;
    private final DatabaseKind kind;

    public Rooms(DataSource pool, JdbcStore store, DatabaseKind kind) {
        this.pool = pool;
        this.store = store;
        this.kind = kind;
    }

    DatabaseKind kind() {
        return kind;
    }

    /**
     * Brings a plugin's tables up to date and opens its room.
     *
     * @param name the plugin's name
     * @param scripts its migrations for this kind of database
     * @throws RoomRefusedException when it cannot have such a room
     */
    public OwnTables open(String name, Scripts scripts) throws SQLException {
        Room room = new Room(name);
        long start = System.nanoTime();
        int migrations = new RoomMigration(pool, room, scripts).run();
        LOG.info(
                "tables {}: {} migrations in {} ms",
                room.prefix(),
                migrations,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return new JdbcOwnTables(store, kind);
    }
}
