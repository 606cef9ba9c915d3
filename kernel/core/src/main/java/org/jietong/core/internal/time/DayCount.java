package org.jietong.core.internal.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jietong.api.time.Counting;

/** Working days counted from a start, without the stretches in which the clock stood (R2.12, R2.15). */
sealed interface DayCount permits HalfDayCount, SessionTimeCount {

    /**
     * A count in either way.
     *
     * @param stretches in order, without overlap, none before the start
     */
    static DayCount of(Counting counting, BusinessHours hours, LocalDateTime start, List<Stretch> stretches) {
        return switch (counting) {
            case CIVIL_CODE -> new HalfDayCount(hours, start, stretches);
            case BUSINESS_HOURS -> new SessionTimeCount(hours, start, stretches);
        };
    }

    /** The last instant at which no more than so many working days, more than 0, are counted in a session. */
    LocalDateTime deadline(Fraction workingDays);

    /** The working days counted at an instant. */
    Fraction counted(LocalDateTime at);

    /** What is counted to the end of a day. */
    Fraction countedThrough(LocalDate date);
}
