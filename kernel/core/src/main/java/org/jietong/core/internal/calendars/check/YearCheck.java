package org.jietong.core.internal.calendars.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jietong.core.internal.time.SpecialDay;

/**
 * Whether a schedule is that of a whole year: every holiday of the law is there in its season, and over the year the days off
 * are as many as the law gives, since what goes beyond is worked at weekends.
 *
 * @param year the year
 * @param days the days that the schedule names
 * @param findings takes what is wrong
 */
record YearCheck(int year, Collection<SpecialDay> days, Findings findings) {
    void check() {
        for (Holiday holiday : Holiday.values()) {
            holiday(holiday);
        }
        balance();
    }

    private void holiday(Holiday holiday) {
        List<LocalDate> off = days.stream()
                .filter(day -> day.kind() == SpecialDay.Kind.OFF)
                .filter(day -> Holiday.named(day.name()).orElse(List.of()).contains(holiday))
                .map(SpecialDay::date)
                .toList();
        long inSeason =
                off.stream().filter(date -> holiday.isInSeason(date, year)).count();
        String name = holiday.shown();
        if (off.isEmpty()) {
            findings.error("HOLIDAY_MISSING", "", "holiday", name);
        } else if (inSeason == 0) {
            findings.error("HOLIDAY_OUT_OF_SEASON", "", "holiday", name, "season", holiday.season(year));
        } else if (inSeason < holiday.days(year)) {
            findings.error("TOO_FEW_DAYS", "", "holiday", name, "found", inSeason, "least", holiday.days(year));
        }
    }

    private void balance() {
        long balance = count(day -> day.kind() == SpecialDay.Kind.OFF && !isWeekend(day.date()))
                - count(day -> day.kind() == SpecialDay.Kind.WORK);
        int lawful = Holiday.allDays(year);
        if (balance < lawful) {
            findings.error("TOO_FEW_DAYS_OFF", "", "found", balance, "lawful", lawful);
        } else if (balance > lawful) {
            findings.warning("MORE_DAYS_OFF", "", "found", balance, "lawful", lawful);
        }
    }

    private long count(Predicate<SpecialDay> which) {
        return days.stream().filter(which).count();
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
