package org.jietong.api.time;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What a clock shows at an instant: a pure function of ledger, limit, timetables and calendar.
 *
 * @param startedAt when it started; empty before acceptance
 * @param deadline the deadline with its days; empty before acceptance
 * @param remainingWorkingDays working days left, negative when overdue; empty before acceptance
 * @param state how the time stands
 * @param grossWorkingDays working days since the start, suspensions included
 * @param netWorkingDays working days since the start, suspensions taken out
 */
public record ClockReading(
        Optional<Instant> startedAt,
        Optional<Deadline> deadline,
        Optional<BigDecimal> remainingWorkingDays,
        State state,
        BigDecimal grossWorkingDays,
        BigDecimal netWorkingDays) {

    /** How the time stands. */
    public enum State {
        NOT_STARTED,
        ON_TRACK,
        /** Less than a quarter of the limit is left. */
        AT_RISK,
        OVERDUE,
        SUSPENDED,
        STOPPED_IN_TIME,
        STOPPED_LATE
    }
}
