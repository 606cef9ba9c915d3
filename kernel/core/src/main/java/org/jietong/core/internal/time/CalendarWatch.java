package org.jietong.core.internal.time;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again at what the calendar comes from and tells the listeners of changes. It polls because a file system
 * need not report changes, as those mounted over a network do not, and a database tells nobody.
 */
public final class CalendarWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);

    private final Calendars calendars;
    private final List<CalendarSource> sources;
    private final ScheduledExecutorService executor;
    private final Future<?> polling;
    private final List<CalendarListener> listeners = new CopyOnWriteArrayList<>();

    /** Those that failed last time; touched by the executor's thread alone. */
    private final Set<CalendarListener> failed = new HashSet<>();

    /** What the listeners were told of; touched by the executor's thread alone. */
    private IndexedCalendar told;

    /** Whether they were told of a change at the last look; touched by the executor's thread alone. */
    private boolean settling;

    /**
     * Starts to watch.
     *
     * @param calendars the calendar in force
     * @param sources what it comes from
     * @param executor with one thread, on which listeners are called too; stays open when the watch is closed
     * @param interval between two looks
     */
    public CalendarWatch(
            Calendars calendars, List<CalendarSource> sources, ScheduledExecutorService executor, Duration interval) {
        this.calendars = calendars;
        this.sources = List.copyOf(sources);
        this.told = calendars.get();
        this.executor = executor;
        this.polling = executor.scheduleWithFixedDelay(
                this::poll, interval.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Adds a listener and tells it the years at once: the calendar may have changed while the product was stopped. */
    public void add(CalendarListener listener) {
        listeners.add(listener);
        executor.execute(() -> tell(listener));
    }

    public void remove(CalendarListener listener) {
        listeners.remove(listener);
    }

    private void poll() {
        sources.forEach(CalendarWatch::look);
        // Compared with what was told, since somebody else may have had a source looked at meanwhile.
        IndexedCalendar now = calendars.get();
        boolean changed = now != told;
        // Told once more at the next look: of what was under way by the old calendar, some is finished after the first
        // time.
        Collection<CalendarListener> due = changed || settling ? listeners : List.copyOf(failed);
        settling = changed;
        if (changed) {
            told = now;
            LOG.info(
                    "Calendar changed: years with a schedule are now {}",
                    calendars.parts().years());
        }
        due.forEach(this::tell);
    }

    private static void look(CalendarSource source) {
        try {
            source.scan();
        } catch (RuntimeException e) {
            // Thrown on, it would end the polling for good.
            LOG.error("Looking for a change of the calendar failed", e);
        }
    }

    private void tell(CalendarListener listener) {
        if (!listeners.contains(listener)) {
            failed.remove(listener);
            return;
        }
        try {
            listener.calendarChanged(calendars.get().scheduledYears());
            failed.remove(listener);
        } catch (RuntimeException e) {
            if (failed.add(listener)) {
                LOG.error("A listener failed at a change of the calendar, and is told again at each look", e);
            }
        }
    }

    @Override
    public void close() {
        polling.cancel(false);
    }
}
