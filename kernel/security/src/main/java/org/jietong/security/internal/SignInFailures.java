package org.jietong.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;

/**
 * Counts failed sign-ins, by login, known or not, or by address, and makes each further try wait longer: four failures, or
 * as many as are free, cost nothing, the next one second, each further twice as long, a quarter of an hour at most. Kept in memory, the 10,000
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
    private final int free;

    SignInFailures(Clock clock) {
        this(clock, FREE);
    }

    /** @param free so many failures cost nothing */
    SignInFailures(Clock clock, int free) {
        this.clock = clock;
        this.free = free;
    }

    /** How long a login has to wait before the next try; empty when it need not. */
    synchronized Optional<Duration> waitOf(String login) {
        return Optional.ofNullable(byLogin.get(login))
                .map(failures -> failures.wait(clock.instant(), free))
                .filter(wait -> !wait.isNegative() && !wait.isZero());
    }

    /** Why the next try is refused; empty when it need not wait. */
    Optional<Problem> refusal(String login) {
        return waitOf(login).map(SignInFailures::tooEarly);
    }

    static Problem tooEarly(Duration wait) {
        String seconds = Long.toString(wait.plusMillis(999).toSeconds());
        return Problem.of(ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfterSeconds", seconds));
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

        Duration wait(Instant now, int free) {
            if (count <= free) {
                return Duration.ZERO;
            }
            Duration whole = Duration.ofSeconds(1L << Math.min(count - free - 1, LARGEST_EXPONENT));
            Duration bounded = whole.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : whole;
            Duration passed = Duration.between(last, now);
            return passed.isNegative() ? bounded : bounded.minus(passed);
        }
    }
}
