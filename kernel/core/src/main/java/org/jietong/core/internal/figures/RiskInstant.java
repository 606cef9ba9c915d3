package org.jietong.core.internal.figures;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jietong.api.time.ClockReading;

/**
 * When an application comes at risk. It is searched for by reading its clock, whose time left never grows, so that it is the very
 * instant at which the work list begins to say so, whatever the way of counting.
 */
final class RiskInstant {
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private RiskInstant() {}

    /**
     * The first microsecond with less than a quarter of the limit left.
     *
     * @param clock a clock that was started and whose suspensions all have an end
     * @param reading what it shows at any instant
     */
    static Instant of(Clocks.Clock clock, ClockReading reading) {
        Instant started = reading.startedAt().orElseThrow();
        // Past the deadline nothing is left, so there it is too late already.
        long late = micros(started, reading.deadline().orElseThrow().at()) + 1;
        long early = 0;
        while (early < late) {
            long between = early + (late - early) / 2;
            if (isNear(clock, started.plus(between, ChronoUnit.MICROS))) {
                late = between;
            } else {
                early = between + 1;
            }
        }
        return started.plus(late, ChronoUnit.MICROS);
    }

    private static boolean isNear(Clocks.Clock clock, Instant at) {
        BigDecimal left = clock.at(at).remainingWorkingDays().orElseThrow();
        BigDecimal limit = clock.category().limit().workingDays();
        return left.multiply(QUARTERS).compareTo(limit) < 0;
    }

    private static long micros(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toNanos() / 1000);
    }
}
