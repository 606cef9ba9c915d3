package org.jietong.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts failed sign-ins by login, known or not, and makes each further try wait longer: four failures cost nothing,
 * the fifth one second, each further twice as long, a quarter of an hour at most. Kept in memory, the 10,000 logins
 * that failed last.
 */
final class SignInFailures {
    static final int CAPACITY = 10_000;
    private static final int FREE = 4;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int LARGEST_EXPONENT = 10;

    private final Map<String, Failures> byLogin = new LinkedHashMap<>();
    private final Clock clock;

    SignInFailures(Clock clock) {
        this.clock = clock;
    }

    /** How long a login has to wait before the next try; empty when it need not. */
    synchronized Optional<Duration> waitOf(String login) {
        return Optional.ofNullable(byLogin.get(login))
                .map(failures -> failures.wait(clock.instant()))
                .filter(wait -> !wait.isNegative() && !wait.isZero());
    }

    synchronized void add(String login) {
        Instant now = clock.instant();
        Failures before = byLogin.remove(login);
        byLogin.put(login, before == null ? new Failures(1, now) : before.andOne(now));
        if (byLogin.size() > CAPACITY) {
            byLogin.remove(byLogin.keySet().iterator().next());
        }
    }

    synchronized void forget(String login) {
        byLogin.remove(login);
    }

    synchronized int size() {
        return byLogin.size();
    }

    private record Failures(int count, Instant last) {

        Failures andOne(Instant now) {
            return last.plus(FORGOTTEN_AFTER).isBefore(now) ? new Failures(1, now) : new Failures(count + 1, now);
        }

        Duration wait(Instant now) {
            if (count <= FREE) {
                return Duration.ZERO;
            }
            Duration whole = Duration.ofSeconds(1L << Math.min(count - FREE - 1, LARGEST_EXPONENT));
            Duration bounded = whole.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : whole;
            Duration passed = Duration.between(last, now);
            return passed.isNegative() ? bounded : bounded.minus(passed);
        }
    }
}
