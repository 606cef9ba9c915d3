package org.jietong.rest.internal.problem;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tells what went wrong on the way to the client from what went wrong here. */
public final class Connections {
    private Connections() {}

    /** Whether the other side was too slow. */
    public static boolean timedOut(Throwable thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof TimeoutException || cause instanceof SocketTimeoutException);
    }

    /** Whether the client has gone, so that nobody is there to read an answer. */
    public static boolean gone(Throwable thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof ClosedChannelException
                        || cause instanceof EOFException
                        || cause instanceof SocketException
                        || brokenPipe(cause));
    }

    // A channel of the operating system reports it as a plain IOException in its own words.
    private static boolean brokenPipe(Throwable cause) {
        String message = Objects.requireNonNullElse(cause.getMessage(), "");
        return cause instanceof IOException
                && (message.startsWith("Broken pipe") || message.startsWith("Connection reset"));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
