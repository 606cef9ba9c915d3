package org.jietong.api.tables;

import java.sql.Connection;
import java.sql.SQLException;
import org.osgi.annotation.versioning.ConsumerType;

/** Reading of a plugin's own tables. */
@ConsumerType
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
