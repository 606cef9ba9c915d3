package org.jietong.webhooks.internal;

import java.io.IOException;
import java.io.Serial;

/** An endpoint will not have an event; the journal asks some times more and sets the event aside. */
final class EndpointRefusedException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    EndpointRefusedException(String reason) {
        super(reason);
    }
}
