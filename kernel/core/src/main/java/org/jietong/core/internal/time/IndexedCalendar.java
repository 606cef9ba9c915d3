package org.jietong.core.internal.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Working days, indexed: each question is answered by a look at an array instead of a walk over days. A day that no
 * schedule names is worked from Monday to Friday. The rank of a working day is its number, counted from 1 at the
 * beginning of the index.
 */
public final class IndexedCalendar {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_ACCEPTED = LocalDate.of(2100, 12, 31);
    /** Leaves room behind the last accepted day for the longest span, 3650 working days. */
    private static final LocalDate LAST = LocalDate.of(2120, 12, 31);

    private static final long ORIGIN = FIRST.toEpochDay();

    private final HolidaySchedule schedule;
    private final Set<Integer> years;
    private final int[] ranks;
    private final int[] days;

    public IndexedCalendar(HolidaySchedule schedule) {
        this.schedule = schedule;
        this.years = Set.copyOf(schedule.years());
        boolean[] worked = new boolean[offset(LAST) + 1];
        for (int i = 0; i < worked.length; i++) {
            worked[i] = !ScheduleReader.isWeekend(FIRST.plusDays(i));
        }
        schedule.days().forEach((date, day) -> worked[offset(date)] = day.kind() == SpecialDay.Kind.WORK);
        this.days = IntStream.range(0, worked.length).filter(i -> worked[i]).toArray();
        this.ranks = new int[worked.length];
        for (int i = 0, rank = 0; i < worked.length; i++) {
            rank += worked[i] ? 1 : 0;
            ranks[i] = rank;
        }
    }

    /** Whether a clock can start or stop on a day: it lies in the years 2000 to 2100. */
    static boolean accepts(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST_ACCEPTED);
    }

    public boolean isWorkingDay(LocalDate date) {
        int rank = rankThrough(date);
        return rank > 0 && days[rank - 1] == offset(date);
    }

    /** How many working days there are from the beginning of the index to a day, that day included. */
    int rankThrough(LocalDate date) {
        return ranks[offset(date)];
    }

    /** The working day of a rank. */
    LocalDate workingDay(int rank) {
        return LocalDate.ofEpochDay(ORIGIN + days[rank - 1]);
    }

    /** The n-th working day after a day, n at least 1; the day itself does not count. */
    public LocalDate nthWorkingDayAfter(LocalDate date, int n) {
        return workingDay(rankThrough(date) + n);
    }

    /** How many working days lie after one day and up to another, the latter included. */
    public int workingDaysBetween(LocalDate after, LocalDate through) {
        return rankThrough(through) - rankThrough(after);
    }

    /** What a schedule says of a day, if one names it. */
    Optional<SpecialDay> specialDay(LocalDate date) {
        return Optional.ofNullable(schedule.days().get(date));
    }

    /** Whether every year from one day to another has its schedule. */
    boolean isScheduled(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(years::contains);
    }

    public Set<Integer> scheduledYears() {
        return years;
    }

    /** Tells calendars apart by which deadlines differ: the same for the same working days and scheduled years. */
    public String digest() {
        return schedule.digest();
    }

    private static int offset(LocalDate date) {
        return (int) (date.toEpochDay() - ORIGIN);
    }

    @Override
    public String toString() {
        return "calendar with the schedules of "
                + Arrays.toString(years.stream().sorted().toArray());
    }
}
