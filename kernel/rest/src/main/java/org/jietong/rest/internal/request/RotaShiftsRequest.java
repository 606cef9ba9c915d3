package org.jietong.rest.internal.request;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jietong.api.duty.Shift;
import org.jietong.rest.internal.json.Violations;

/**
 * Enters shifts.
 *
 * @param shifts the shifts
 */
public record RotaShiftsRequest(List<ShiftRequest> shifts) {

    /**
     * One shift: on a day, or every week from a first day on.
     *
     * @param representative who
     * @param day the one day; or
     * @param first the first day
     * @param last the last day; left out while no end is known
     * @param days the days of the week; all of them when nothing is said
     * @param holds what the calendar of working days has to do with it; WORKING_DAYS when nothing is said
     * @param from beginning
     * @param to end; not later than the beginning for a turn through the night
     */
    public record ShiftRequest(
            UUID representative,
            Optional<LocalDate> day,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            Optional<List<DayOfWeek>> days,
            Optional<Shift.Holds> holds,
            LocalTime from,
            LocalTime to) {

        private Optional<Shift> shift(UUID id) {
            return day.map(single -> Shift.on(single, id, representative, from, to))
                    .or(() -> first.map(begin -> new Shift(
                            id,
                            representative,
                            days.<Set<DayOfWeek>>map(Set::copyOf).orElse(EnumSet.allOf(DayOfWeek.class)),
                            from,
                            to,
                            holds.orElse(Shift.Holds.WORKING_DAYS),
                            begin,
                            last)));
        }
    }

    /** The shifts; refused when one of them names no day. */
    public List<Shift> made(Supplier<UUID> ids) {
        Violations violations = new Violations();
        List<Shift> made = new ArrayList<>();
        for (int n = 0; n < shifts.size(); n++) {
            Optional<Shift> shift = shifts.get(n).shift(ids.get());
            shift.ifPresent(made::add);
            if (shift.isEmpty()) {
                violations.add("/shifts/" + n + "/first", "MISSING", Map.of("alternatives", "day"));
            }
        }
        violations.refuseAny();
        return made;
    }
}
