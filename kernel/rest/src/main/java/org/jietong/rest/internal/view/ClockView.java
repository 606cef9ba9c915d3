package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.Deadline;

/**
 * What a clock shows.
 *
 * @param startedAt when it started
 * @param deadline the last instant that is in time
 * @param provisional whether the deadline reaches into a year whose schedule is not known yet
 * @param remainingWorkingDays working days left, negative when overdue
 * @param state how the time stands
 * @param grossWorkingDays working days since the start
 * @param netWorkingDays the same without suspensions
 */
public record ClockView(
        Optional<Instant> startedAt,
        Optional<Instant> deadline,
        boolean provisional,
        Optional<BigDecimal> remainingWorkingDays,
        ClockReading.State state,
        BigDecimal grossWorkingDays,
        BigDecimal netWorkingDays) {
    public static ClockView of(ClockReading reading) {
        return new ClockView(
                reading.startedAt(),
                reading.deadline().map(Deadline::at),
                reading.deadline().map(Deadline::provisional).orElse(false),
                reading.remainingWorkingDays(),
                reading.state(),
                reading.grossWorkingDays(),
                reading.netWorkingDays());
    }
}
