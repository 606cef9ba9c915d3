package org.jietong.core.internal.calendars.life;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.calendars.CalendarLife.Overview;
import org.jietong.api.calendars.CalendarStanding;
import org.jietong.api.calendars.ScheduledYear;
import org.jietong.api.calendars.ScheduledYear.Origin;
import org.jietong.api.store.CalendarRecords;
import org.jietong.api.store.Store;
import org.jietong.core.internal.calendars.ActivatedSchedules;
import org.jietong.core.internal.calendars.InForce;
import org.jietong.core.internal.time.CalendarParts;
import org.jietong.core.internal.time.HolidaySchedule;
import org.jietong.core.internal.time.SpecialDay;

/**
 * Shows what is in force and what was handed in.
 *
 * @param store where schedules are kept
 * @param activated what is in force, as this node saw it last
 */
record Overviews(Store store, ActivatedSchedules activated) {
    Overview overview() {
        return new Overview(years(), store.read(work -> standings(work.calendars())));
    }

    private List<ScheduledYear> years() {
        CalendarParts parts = activated.calendars().parts();
        Map<Integer, String> active = activated.active();
        return parts.years().stream()
                .map(year -> year(parts, year, Optional.ofNullable(active.get(year))))
                .toList();
    }

    private static ScheduledYear year(CalendarParts parts, int year, Optional<String> active) {
        HolidaySchedule schedule = parts.of(year);
        int off = (int) schedule.days().values().stream()
                .filter(day -> day.kind() == SpecialDay.Kind.OFF)
                .count();
        Origin origin = parts.activated().containsKey(year) ? Origin.ACTIVATED : unchanged(parts, year);
        return new ScheduledYear(
                year,
                origin,
                active.filter(digest -> origin == Origin.ACTIVATED),
                off,
                schedule.days().size() - off);
    }

    private static Origin unchanged(CalendarParts parts, int year) {
        return parts.folder().of(year).equals(parts.shipped().of(year)) ? Origin.SHIPPED : Origin.FOLDER;
    }

    private static List<CalendarStanding> standings(CalendarRecords records) {
        InForce inForce = InForce.of(records.activations());
        List<CalendarStanding> standings = new ArrayList<>();
        records.all().forEach(kept -> standings.add(new Situation(kept, inForce, List.of()).standing()));
        Collections.reverse(standings);
        return standings;
    }
}
