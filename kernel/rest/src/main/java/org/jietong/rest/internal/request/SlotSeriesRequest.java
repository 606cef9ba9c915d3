package org.jietong.rest.internal.request;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.appointments.WeeklyPattern;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Offers the slots of a weekly pattern.
 *
 * @param utility the utility
 * @param representative who comes; or
 * @param district whose team comes
 * @param from first day
 * @param to last day
 * @param days the days of the week; all that are worked when nothing is said
 * @param minutes length of a slot, 60 when nothing is said
 * @param capacity how many appointments find room in each, 1 when nothing is said
 */
public record SlotSeriesRequest(
        UtilityCode utility,
        Optional<UUID> representative,
        Optional<District> district,
        LocalDate from,
        LocalDate to,
        Optional<List<DayOfWeek>> days,
        Optional<Integer> minutes,
        Optional<Integer> capacity) {
    private static final int USUAL_MINUTES = 60;

    public WeeklyPattern pattern() {
        return new WeeklyPattern(
                SlotHost.of(utility, district, representative),
                from,
                to,
                days.<Set<DayOfWeek>>map(Set::copyOf).orElse(EnumSet.allOf(DayOfWeek.class)),
                Duration.ofMinutes(minutes.orElse(USUAL_MINUTES)),
                capacity.orElse(1));
    }
}
