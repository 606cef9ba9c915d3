package org.jietong.messages.internal.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long to wait before a message is handed over again, and when to give it up.
 *
 * @param first the pause after the first try; each further one is twice as long
 * @param longest the longest pause of our own
 * @param longestAsked the longest that is waited because a carrier asks for it
 * @param patience how long it is tried on one way
 */
record BackOff(Duration first, Duration longest, Duration longestAsked, Duration patience) {
    private static final int MOST_DOUBLINGS = 20;

    static BackOff usual() {
        return new BackOff(Duration.ofSeconds(30), Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(26));
    }

    /** The pause after so many tries in vain. */
    Duration pause(int tries, Optional<Duration> asked) {
        Duration own = shorter(first.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS)), longest);
        return asked.map(wish -> shorter(wish, longestAsked))
                .filter(wish -> wish.compareTo(own) > 0)
                .orElse(own);
    }

    boolean isOver(Instant since, Instant now) {
        return !now.isBefore(since.plus(patience));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
