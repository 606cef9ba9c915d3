package org.jietong.api.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.time.Counting;

/**
 * A step of the ladder by which it is told that a deadline comes near or has passed (R2.17).
 *
 * @param code name of the step, once in a ladder
 * @param name for readers
 * @param to who is told
 * @param at when
 * @param repeat how often it is told again while nobody acknowledges it
 * @param channels by which ways
 */
public record EscalationStep(
        String code,
        LocalizedText name,
        Recipient to,
        Point at,
        Optional<Repeat> repeat,
        List<NoticeChannel> channels) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public EscalationStep {
        channels = List.copyOf(channels);
    }

    /** Who is told, in the order in which it is carried upwards. */
    public enum Recipient {
        REPRESENTATIVE(1),
        SUPERVISOR(2),
        BUREAU(3);

        private final int level;

        Recipient(int level) {
            this.level = level;
        }

        /** 1 for the representative, and one more for each further up. */
        public int level() {
            return level;
        }
    }

    /** Where a point lies. */
    public enum Kind {
        /** When a share of the limit is used up, more than 0 and at most 1. */
        LIMIT_USED,
        /** When so many half-days are left. */
        HALF_DAYS_BEFORE,
        /** When the end is past by so many half-days; 0 for the first instant that is late. */
        HALF_DAYS_AFTER
    }

    /**
     * A point on the clock of an application. It moves with the deadline, and suspensions move it too.
     *
     * @param kind where it lies
     * @param amount share or half-days
     */
    public record Point(Kind kind, BigDecimal amount) {}

    /**
     * How a step is told again.
     *
     * @param everyHalfDays half-days on the clock from one time to the next
     * @param times how often at most, after the first time
     */
    public record Repeat(int everyHalfDays, int times) {}

    /**
     * The working days after which the step is due under a limit; below the first half-day, with the start. Where a limit
     * counts half-days, a share is rounded down to them: rather early than late.
     */
    public BigDecimal workingDays(Limit limit) {
        BigDecimal days =
                switch (at.kind()) {
                    case LIMIT_USED -> share(limit);
                    case HALF_DAYS_BEFORE -> limit.workingDays().subtract(HALF.multiply(at.amount()));
                    case HALF_DAYS_AFTER -> limit.workingDays().add(HALF.multiply(at.amount()));
                };
        return days.max(BigDecimal.ZERO);
    }

    private BigDecimal share(Limit limit) {
        BigDecimal days = limit.workingDays().multiply(at.amount());
        return limit.counting() == Counting.CIVIL_CODE
                ? days.divideToIntegralValue(HALF)
                        .setScale(0, RoundingMode.DOWN)
                        .multiply(HALF)
                : days;
    }
}
