package org.jietong.webhooks.internal.post;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long an endpoint that fails is left alone: five seconds, twice as long each time, an hour at most, and a fifth more or less,
 * so that many that failed together do not come back together.
 *
 * @param random scatters
 */
public record BackOff(RandomGenerator random) {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 12;
    private static final double SCATTER = 0.2;

    /** The wait after so many failures, 1 or more. */
    public Duration after(int failures) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration bounded = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        double factor = 1 - SCATTER + 2 * SCATTER * random.nextDouble();
        return Duration.ofMillis((long) (bounded.toMillis() * factor));
    }
}
