package org.jietong.store.internal.sql;

import java.sql.SQLException;

/** Another transaction wrote the same key first: run again from the start, this one will find it. */
public final class RaceLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RaceLostException(SQLException cause) {
        super(cause);
    }
}
