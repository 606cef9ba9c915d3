package org.jietong.store.internal.sql;

import java.sql.SQLException;

/** Binds the parameters of a statement. */
@FunctionalInterface
public interface Binding {
    void bind(Parameters parameters) throws SQLException;
}
