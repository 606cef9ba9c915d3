package org.jietong.store.internal.sql;

import java.sql.SQLException;

/**
 * Makes a value from a row.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface RowReader<T> {
    T read(Columns columns) throws SQLException;
}
