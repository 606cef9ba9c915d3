package org.jietong.core.internal.time;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The days named by one or more yearly schedules (R2.14).
 *
 * @param days the named days by their date
 */
public record HolidaySchedule(Map<LocalDate, SpecialDay> days) {
    public HolidaySchedule {
        days = Map.copyOf(days);
    }

    /** The years that have a schedule: those under which a day is named. */
    public Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        days.values().forEach(day -> years.add(day.scheduleYear()));
        return years;
    }

    /** SHA-256 in hex over what counts in a deadline: each day, whether it is worked, and under which year it is named. */
    String digest() {
        String counted = days.values().stream()
                .sorted(Comparator.comparing(SpecialDay::date))
                .map(day -> day.date() + "," + day.kind() + "," + day.scheduleYear())
                .collect(Collectors.joining("\n"));
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(counted.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The days that the schedule of one year names. */
    public HolidaySchedule of(int year) {
        Map<LocalDate, SpecialDay> ofYear = new HashMap<>(days);
        ofYear.values().removeIf(day -> day.scheduleYear() != year);
        return new HolidaySchedule(ofYear);
    }

    /** The first day of another schedule of which this one says something else. */
    Optional<SpecialDay> contradictionBy(HolidaySchedule other) {
        return other.days().values().stream()
                .filter(day -> !days.getOrDefault(day.date(), day).equals(day))
                .min(Comparator.comparing(SpecialDay::date));
    }

    /** The days of both; they must not contradict each other. */
    HolidaySchedule plus(HolidaySchedule other) {
        Map<LocalDate, SpecialDay> both = new HashMap<>(days);
        both.putAll(other.days());
        return new HolidaySchedule(both);
    }
}
