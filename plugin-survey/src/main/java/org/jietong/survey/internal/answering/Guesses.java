package org.jietong.survey.internal.answering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Counts tokens that open nothing, on this node. What keeps guessers out is that a token has 256 random bits; this keeps them from
 * asking without end, and never keeps out somebody whose token is right.
 */
final class Guesses {
    static final int MOST = 60;
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final Deque<Instant> wrong = new ArrayDeque<>();
    private final Clock clock;

    Guesses(Clock clock) {
        this.clock = clock;
    }

    /** Takes note of a wrong token; says how long to wait when there were too many of them lately. */
    synchronized Optional<Duration> add() {
        Instant now = clock.instant();
        while (!wrong.isEmpty() && !wrong.peekFirst().plus(WITHIN).isAfter(now)) {
            wrong.removeFirst();
        }
        if (wrong.size() >= MOST) {
            return Optional.of(Duration.between(now, wrong.peekFirst().plus(WITHIN)));
        }
        wrong.addLast(now);
        return Optional.empty();
    }
}
