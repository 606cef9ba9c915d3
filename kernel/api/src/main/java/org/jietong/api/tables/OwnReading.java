package org.jietong.api.tables;

import java.sql.Connection;
import java.sql.SQLException;

/** Reading of a plugin's own tables. */
@FunctionalInterface
public interface OwnReading<T> {

    /**
     * Reads, perhaps more than once.
     *
     * @param connection for this reading only; it cannot be closed
     * @throws SQLException a failure of the database, after which it is repeated where that can help
     */
    T read(Connection connection) throws SQLException;
}
