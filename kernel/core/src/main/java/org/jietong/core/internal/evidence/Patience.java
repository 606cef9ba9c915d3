package org.jietong.core.internal.evidence;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How long evidence sources are waited for.
 *
 * @param limit the longest that one call may take, up to the last byte of the document
 * @param attempts how often a source is asked before the document is wanted of the applicant
 * @param pause after the first failure; it doubles with each further one
 */
record Patience(Duration limit, int attempts, Duration pause) {
    private static final int MOST_ATTEMPTS = 20;
    private static final Duration LONGEST_LIMIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** What a run needs besides its calls; whoever has not come back after that is taken for dead. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    /**
     * That of the settings {@code jietong.evidence.limit}, {@code .attempts} and {@code .pause}: 10 seconds, five times,
     * 10 seconds.
     *
     * @throws IllegalArgumentException when a setting is out of its bounds
     */
    static Patience of(UnaryOperator<String> settings) {
        return new Patience(
                duration(settings, "jietong.evidence.limit", LONGEST_LIMIT),
                attempts(settings.apply("jietong.evidence.attempts")),
                duration(settings, "jietong.evidence.pause", LONGEST_PAUSE));
    }

    private static int attempts(String given) {
        int attempts = Optional.ofNullable(given).map(Integer::parseInt).orElse(5);
        if (attempts < 1 || attempts > MOST_ATTEMPTS) {
            throw new IllegalArgumentException("jietong.evidence.attempts is 1 to " + MOST_ATTEMPTS);
        }
        return attempts;
    }

    private static Duration duration(UnaryOperator<String> settings, String name, Duration longest) {
        try {
            Duration duration =
                    Duration.parse(Optional.ofNullable(settings.apply(name)).orElse("PT10S"));
            if (duration.compareTo(Duration.ofMillis(100)) >= 0 && duration.compareTo(longest) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is a duration such as PT10S", e);
        }
        throw new IllegalArgumentException(name + " is PT0.1S to " + longest);
    }

    /** The pause after so many attempts. */
    Duration pauseAfter(int failed) {
        Duration doubled = pause.multipliedBy(1L << (failed - 1));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** How long an attempt can be under way. */
    Duration longestAttempt() {
        return limit.plus(MARGIN);
    }
}
