package org.jietong.oidc.internal;

import java.io.Serial;

/** The provider does not give a token for a code. */
final class RefusedCodeException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    RefusedCodeException(String message) {
        super(message);
    }

    RefusedCodeException(String message, Throwable cause) {
        super(message, cause);
    }
}
