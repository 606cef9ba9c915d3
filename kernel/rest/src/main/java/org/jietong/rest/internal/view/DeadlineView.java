package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jietong.api.time.CountedDay;
import org.jietong.api.time.Deadline;

/**
 * A deadline with its explanation.
 *
 * @param deadline the last instant that is in time
 * @param provisional whether it reaches into a year whose schedule is not known yet
 * @param days every day from the start on, one by one
 */
public record DeadlineView(Instant deadline, boolean provisional, List<DayView> days) {
    /**
     * A day of the explanation.
     *
     * @param date the day
     * @param counted how much of a working day it counts
     * @param why the reason
     * @param holiday name of the holiday
     */
    public record DayView(LocalDate date, BigDecimal counted, CountedDay.Why why, Optional<String> holiday) {
        static DayView of(CountedDay day) {
            return new DayView(day.date(), day.counted(), day.why(), day.holiday());
        }

        /** Those of a running or stopped clock; none before acceptance. */
        static List<DayView> of(Optional<Deadline> deadline) {
            return deadline.map(Deadline::days).orElse(List.of()).stream()
                    .map(DayView::of)
                    .toList();
        }
    }

    public static DeadlineView of(Deadline deadline) {
        return new DeadlineView(
                deadline.at(),
                deadline.provisional(),
                deadline.days().stream().map(DayView::of).toList());
    }
}
