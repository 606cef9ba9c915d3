package org.jietong.api.tables;

import java.sql.SQLException;
import org.osgi.annotation.versioning.ConsumerType;

/** Work within one transaction of a plugin. */
@ConsumerType
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
