package org.jietong.api.tables;

import java.sql.SQLException;

/** Work within one transaction of a plugin. */
@FunctionalInterface
public interface OwnWork<T> {

    /**
     * Does the work, perhaps more than once.
     *
     * @throws SQLException a failure of the database, after which the transaction is repeated where that can help
     * @throws RaceLostException when somebody else wrote the same key first
     */
    T run(OwnTransaction transaction) throws SQLException;
}
