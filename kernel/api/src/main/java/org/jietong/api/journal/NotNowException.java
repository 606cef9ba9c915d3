package org.jietong.api.journal;

import java.io.Serial;
import java.time.Instant;

/**
 * A consumer cannot take an event now and says when to ask again. It is not counted as an attempt: the event is never set aside for
 * it, and whatever lies behind the event waits, for this consumer alone.
 */
public final class NotNowException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Instant until;

    /**
     * Puts an event off.
     *
     * @param until when to ask again
     */
    public NotNowException(Instant until) {
        super("not before " + until);
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
