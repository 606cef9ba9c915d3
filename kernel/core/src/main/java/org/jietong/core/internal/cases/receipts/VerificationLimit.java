package org.jietong.core.internal.cases.receipts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;

/**
 * Bounds what is verified on this node in a minute: all together, so that nobody keeps the database busy, and wrong codes
 * of one receipt, so that nobody finds its code by trying.
 */
final class VerificationLimit {
    static final int ALL = 600;
    static final int WRONG_OF_ONE = 10;

    private final Clock clock;
    private final Map<CaseNumber, Integer> wrong = new HashMap<>();
    private Instant minute = Instant.MIN;
    private int all;

    VerificationLimit(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more; says why it is refused, if it is. */
    synchronized Optional<Problem> refusal(CaseNumber number) {
        Instant now = clock.instant();
        Instant present = now.truncatedTo(ChronoUnit.MINUTES);
        if (!present.equals(minute)) {
            minute = present;
            all = 0;
            wrong.clear();
        }
        if (all >= ALL || wrong.getOrDefault(number, 0) >= WRONG_OF_ONE) {
            long seconds = now.until(minute.plus(1, ChronoUnit.MINUTES), ChronoUnit.SECONDS) + 1;
            return Optional.of(
                    Problem.of(ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfterSeconds", Long.toString(seconds))));
        }
        all++;
        return Optional.empty();
    }

    /** What was looked at last was not genuine. */
    synchronized void wrong(CaseNumber number) {
        wrong.merge(number, 1, Integer::sum);
    }
}
