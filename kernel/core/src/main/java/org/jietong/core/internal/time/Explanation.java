package org.jietong.core.internal.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.time.CountedDay;
import org.jietong.api.time.CountedDay.Why;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Deadline;

/**
 * Makes a deadline with its days, one by one.
 *
 * @param stretches in which the clock stood, in order, without overlap, none before the start
 */
record Explanation(BusinessHours hours, Counting counting, LocalDateTime start, List<Stretch> stretches) {

    Deadline deadline(Fraction workingDays) {
        DayCount count = DayCount.of(counting, hours, start, stretches);
        LocalDateTime at = count.deadline(workingDays);
        boolean provisional = !hours.calendar().isScheduled(start.toLocalDate(), at.toLocalDate());
        return new Deadline(hours.instant(at), provisional, new CountedDays(() -> days(count, at, workingDays)));
    }

    private List<CountedDay> days(DayCount count, LocalDateTime at, Fraction workingDays) {
        List<Stretch> before = Stretch.before(at, stretches);
        List<CountedDay> days = new ArrayList<>();
        // What is shown is the difference of rounded sums, so that the days add up to the working days.
        BigDecimal shown = BigDecimal.ZERO;
        for (LocalDate date :
                start.toLocalDate().datesUntil(at.toLocalDate().plusDays(1)).toList()) {
            BigDecimal through = count.countedThrough(date).min(workingDays).toDecimal();
            days.add(day(date, through.subtract(shown).stripTrailingZeros(), before));
            shown = through;
        }
        return List.copyOf(days);
    }

    private CountedDay day(LocalDate date, BigDecimal counted, List<Stretch> before) {
        Optional<SpecialDay> special = hours.calendar().specialDay(date);
        return new CountedDay(date, counted, why(date, special, before), special.map(SpecialDay::name));
    }

    private Why why(LocalDate date, Optional<SpecialDay> special, List<Stretch> before) {
        if (counting == Counting.CIVIL_CODE && date.equals(start.toLocalDate())) {
            return Why.START_DAY;
        }
        if (hours.isTouched(date, before)) {
            return Why.SUSPENDED;
        }
        if (special.isPresent()) {
            return special.get().kind() == SpecialDay.Kind.OFF ? Why.HOLIDAY : Why.MAKE_UP_DAY;
        }
        return hours.calendar().isWorkingDay(date) ? Why.WORKING_DAY : Why.WEEKEND;
    }
}
