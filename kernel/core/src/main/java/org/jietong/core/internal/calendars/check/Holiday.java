package org.jietong.core.internal.calendars.check;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The public holidays that every schedule of the State Council has, with the season in which the days that the law gives for
 * each can fall, and how many of them there are. Since 2025 the law gives a day more for two of them.
 */
enum Holiday {
    NEW_YEAR("元旦", MonthDay.of(1, 1), MonthDay.of(1, 1), 1, 1),
    SPRING_FESTIVAL("春节", MonthDay.of(1, 20), MonthDay.of(2, 28), 3, 4),
    QINGMING("清明节", MonthDay.of(4, 4), MonthDay.of(4, 6), 1, 1),
    LABOUR_DAY("劳动节", MonthDay.of(5, 1), MonthDay.of(5, 2), 1, 2),
    DRAGON_BOAT("端午节", MonthDay.of(5, 27), MonthDay.of(6, 27), 1, 1),
    NATIONAL_DAY("国庆节", MonthDay.of(10, 1), MonthDay.of(10, 3), 3, 3),
    MID_AUTUMN("中秋节", MonthDay.of(9, 6), MonthDay.of(10, 9), 1, 1);

    private static final int LAW_OF = 2025;
    /** Between the names of holidays that fall together, such as {@code 国庆节、中秋节}. */
    private static final String AND = "、";

    private final String name;
    private final MonthDay from;
    private final MonthDay to;
    private final int before2025;
    private final int since2025;

    Holiday(String name, MonthDay from, MonthDay to, int before2025, int since2025) {
        this.name = name;
        this.from = from;
        this.to = to;
        this.before2025 = before2025;
        this.since2025 = since2025;
    }

    /** Those that a name of a schedule stands for; empty when it has a part that is none of them. */
    static Optional<List<Holiday>> named(String name) {
        List<Optional<Holiday>> parts =
                Arrays.stream(name.split(AND, -1)).map(Holiday::one).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static Optional<Holiday> one(String name) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.name.equals(name))
                .findFirst();
    }

    /** How many days off the law gives in a year, for all of them together. */
    static int allDays(int year) {
        return Arrays.stream(values()).mapToInt(holiday -> holiday.days(year)).sum();
    }

    int days(int year) {
        return year < LAW_OF ? before2025 : since2025;
    }

    boolean isInSeason(LocalDate date, int year) {
        return !date.isBefore(from.atYear(year)) && !date.isAfter(to.atYear(year));
    }

    /** Its name as the schedules have it. */
    String shown() {
        return name;
    }

    /** Its season in a year, for people. */
    String season(int year) {
        return from.equals(to) ? from.atYear(year).toString() : from.atYear(year) + " – " + to.atYear(year);
    }
}
