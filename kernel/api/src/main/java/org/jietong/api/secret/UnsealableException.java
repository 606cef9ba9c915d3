package org.jietong.api.secret;

/** A text that cannot be opened: it was altered or moved, or its key is gone. The message tells nothing of the text. */
public final class UnsealableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what went wrong. */
    public UnsealableException(String message, Throwable cause) {
        super(message, cause);
    }
}
