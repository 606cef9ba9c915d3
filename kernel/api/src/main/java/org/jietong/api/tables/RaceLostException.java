package org.jietong.api.tables;

import java.io.Serial;
import java.sql.SQLException;

/** Another transaction wrote the same key first: the work is run again from its start and will find it. */
public final class RaceLostException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    /**
     * Asks for the transaction again.
     *
     * @param failure the violated key, as the database tells it
     */
    public RaceLostException(SQLException failure) {
        super(failure);
        this.failure = failure;
    }

    public SQLException failure() {
        return failure;
    }
}
