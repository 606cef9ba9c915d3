package org.jietong.store.internal.sql;

import java.sql.SQLException;

/**
 * Binds a value to the parameters of a statement.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface RowWriter<T> {
    void write(Parameters parameters, T value) throws SQLException;
}
