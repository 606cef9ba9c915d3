package org.jietong.api.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of a deadline's explanation.
 *
 * @param date the day
 * @param counted how much of a working day it counts, 0 to 1; in steps of 0.5 in {@code CIVIL_CODE}, otherwise rounded
 *     to four places for display
 * @param why the reason
 * @param holiday name of the holiday as the yearly schedule gives it, for a day off or a make-up day
 */
public record CountedDay(LocalDate date, BigDecimal counted, Why why, Optional<String> holiday) {

    /** Why a day counts or does not. */
    public enum Why {
        /** The day of the start, which does not count in {@code CIVIL_CODE}. */
        START_DAY,
        /** A working day of the week. */
        WORKING_DAY,
        /** A Saturday or Sunday worked by the yearly schedule (调休). */
        MAKE_UP_DAY,
        /** A Saturday or Sunday. */
        WEEKEND,
        /** A public holiday by the yearly schedule. */
        HOLIDAY,
        /** A working day on which the clock was suspended, wholly or in part. */
        SUSPENDED
    }
}
