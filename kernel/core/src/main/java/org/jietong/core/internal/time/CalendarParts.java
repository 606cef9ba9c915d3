package org.jietong.core.internal.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the calendar is put together from. A schedule that was activated takes the place of what the folder and the product
 * have of its year.
 *
 * @param shipped the schedules shipped with the product
 * @param folder those and what the files of the folder add
 * @param activated the schedules that were handed in and activated, by their years
 */
public record CalendarParts(HolidaySchedule shipped, HolidaySchedule folder, Map<Integer, HolidaySchedule> activated) {
    public CalendarParts {
        activated = Map.copyOf(activated);
    }

    /** The years that have a schedule, in order. */
    public Set<Integer> years() {
        Set<Integer> years = new TreeSet<>(folder.years());
        years.addAll(activated.keySet());
        return years;
    }

    /** The schedule of a year; without days when there is none. */
    public HolidaySchedule of(int year) {
        return activated.containsKey(year) ? activated.get(year) : folder.of(year);
    }

    /** All days. Of one that two years name, the later one has the last word, since it was published later. */
    public HolidaySchedule total() {
        return total(years());
    }

    /** What the schedules of all other years name. */
    public HolidaySchedule without(int year) {
        Set<Integer> others = years();
        others.remove(year);
        return total(others);
    }

    private HolidaySchedule total(Set<Integer> years) {
        Map<LocalDate, SpecialDay> days = new HashMap<>();
        years.forEach(year -> days.putAll(of(year).days()));
        return new HolidaySchedule(days);
    }

    /** The same with another schedule of a year activated. */
    public CalendarParts activating(int year, HolidaySchedule schedule) {
        Map<Integer, HolidaySchedule> more = new HashMap<>(activated);
        more.put(year, schedule);
        return new CalendarParts(shipped, folder, more);
    }
}
