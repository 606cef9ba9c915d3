package org.jietong.gateways.internal.mail;

import java.time.Duration;

/**
 * How long the mail server is waited for.
 *
 * @param connect for a connection
 * @param answer for each of its answers
 * @param whole for the whole mail
 */
record Patience(Duration connect, Duration answer, Duration whole) {
    /** Within the half minute that a gateway has. */
    static Patience usual() {
        return new Patience(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(25));
    }
}
