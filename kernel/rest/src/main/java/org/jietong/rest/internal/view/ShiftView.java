package org.jietong.rest.internal.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.duty.Shift;

/**
 * Duty that somebody has, every week or on a single day.
 *
 * @param id the shift
 * @param representative who
 * @param days on which days of the week
 * @param from beginning
 * @param to end; not later than the beginning for a turn through the night
 * @param holds what the calendar of working days has to do with it
 * @param first the first day
 * @param last the last day; left out while no end is known
 */
public record ShiftView(
        UUID id,
        UUID representative,
        List<DayOfWeek> days,
        String from,
        String to,
        Shift.Holds holds,
        LocalDate first,
        Optional<LocalDate> last) {
    public static ShiftView of(Shift shift) {
        return new ShiftView(
                shift.id(),
                shift.representative(),
                shift.days().stream().sorted().toList(),
                shift.from().toString(),
                shift.to().toString(),
                shift.holds(),
                shift.first(),
                shift.last());
    }
}
