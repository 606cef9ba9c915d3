package org.jietong.core.internal.calendars;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.store.CalendarRecords;
import org.jietong.api.store.Store;
import org.jietong.core.internal.calendars.check.ScheduleText;
import org.jietong.core.internal.time.CalendarFolder;
import org.jietong.core.internal.time.CalendarSource;
import org.jietong.core.internal.time.Calendars;
import org.jietong.core.internal.time.HolidaySchedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The schedules that are active in the database. Every node looks for itself; one that cannot reach the database keeps what it
 * saw last.
 */
@Component(service = ActivatedSchedules.class)
public final class ActivatedSchedules implements CalendarSource {
    private static final Logger LOG = LoggerFactory.getLogger(ActivatedSchedules.class);

    private final Store store;
    private final Calendars calendars;
    private Map<Integer, String> seen = Map.of();
    private boolean reachable = true;

    /**
     * Reads what is active now, so that no deadline is counted without it.
     *
     * @throws RefusedException when the database is away
     */
    @Activate
    public ActivatedSchedules(@Reference Store store, @Reference CalendarFolder folder) {
        this(store, folder.calendars());
    }

    /** Without OSGi. */
    ActivatedSchedules(Store store, Calendars calendars) {
        this.store = store;
        this.calendars = calendars;
        look();
    }

    /** Without OSGi. */
    public static ActivatedSchedules over(Store store, Calendars calendars) {
        return new ActivatedSchedules(store, calendars);
    }

    /** The calendar in force. */
    public Calendars calendars() {
        return calendars;
    }

    /** The active schedule of each year, as this node saw it last. */
    public synchronized Map<Integer, String> active() {
        return seen;
    }

    @Override
    public boolean scan() {
        try {
            boolean changed = look();
            reachable(true);
            return changed;
        } catch (RefusedException e) {
            if (reachable(false)) {
                LOG.warn("The activated calendars cannot be looked at, what was seen last stays: {}", e.getMessage());
            }
            return false;
        }
    }

    /** Whether it was before. */
    private synchronized boolean reachable(boolean now) {
        boolean before = reachable;
        reachable = now;
        return before;
    }

    private synchronized boolean look() {
        Map<Integer, String> active =
                store.read(work -> InForce.of(work.calendars().activations()).active());
        if (active.equals(seen)) {
            return false;
        }
        Map<Integer, HolidaySchedule> schedules = store.read(work -> schedules(work.calendars(), active));
        seen = Map.copyOf(active);
        return calendars.activated(schedules);
    }

    private static Map<Integer, HolidaySchedule> schedules(CalendarRecords records, Map<Integer, String> active) {
        Map<Integer, HolidaySchedule> schedules = new HashMap<>();
        active.forEach((year, digest) -> {
            Optional<HolidaySchedule> schedule = records.content(digest).flatMap(ScheduleText::schedule);
            schedule.ifPresentOrElse(
                    readable -> schedules.put(year, readable),
                    () -> LOG.error("The activated calendar {} of {} cannot be read any more", digest, year));
        });
        return schedules;
    }
}
