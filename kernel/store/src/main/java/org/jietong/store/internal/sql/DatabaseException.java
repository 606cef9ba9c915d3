package org.jietong.store.internal.sql;

import java.sql.SQLException;

/** Carries a failure of the database out of the records to the transaction, which decides what becomes of it. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    public DatabaseException(SQLException failure) {
        super(failure);
        this.failure = failure;
    }

    public SQLException failure() {
        return failure;
    }
}
