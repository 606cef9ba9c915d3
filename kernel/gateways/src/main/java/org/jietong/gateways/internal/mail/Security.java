package org.jietong.gateways.internal.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the way to the mail server is secured. */
enum Security {
    /** Begins in the clear and turns to TLS before anything is said; without TLS nothing is sent. */
    STARTTLS(587),
    /** TLS from the first byte. */
    TLS(465),
    /** Not at all. */
    NONE(25);

    private final int port;

    Security(int port) {
        this.port = port;
    }

    int usualPort() {
        return port;
    }

    static Optional<Security> of(String text) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
