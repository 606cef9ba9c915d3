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
 * Looks at the calendar folder again and again and tells the listeners of changes. It polls because a file system need
 * not report changes, as those mounted over a network do not.
 */
public final class CalendarWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);

    private final CalendarFolder folder;
    private final ScheduledExecutorService executor;
    private final Future<?> polling;
    private final List<CalendarListener> listeners = new CopyOnWriteArrayList<>();

    /** Those that failed last time; touched by the executor's thread alone. */
    private final Set<CalendarListener> failed = new HashSet<>();

    /**
     * Starts to watch.
     *
     * @param executor with one thread, on which listeners are called too; stays open when the watch is closed
     * @param interval between two looks
     */
    public CalendarWatch(CalendarFolder folder, ScheduledExecutorService executor, Duration interval) {
        this.folder = folder;
        this.executor = executor;
        this.polling = executor.scheduleWithFixedDelay(
                this::poll, interval.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Adds a listener and tells it the years at once: the folder may have changed while the product was stopped. */
    public void add(CalendarListener listener) {
        listeners.add(listener);
        executor.execute(() -> tell(listener));
    }

    public void remove(CalendarListener listener) {
        listeners.remove(listener);
    }

    private void poll() {
        try {
            Collection<CalendarListener> due = folder.scan() ? listeners : List.copyOf(failed);
            due.forEach(this::tell);
        } catch (RuntimeException e) {
            // Thrown on, it would end the polling for good.
            LOG.error("Looking at the calendar folder failed", e);
        }
    }

    private void tell(CalendarListener listener) {
        if (!listeners.contains(listener)) {
            failed.remove(listener);
            return;
        }
        try {
            listener.calendarChanged(folder.calendars().get().scheduledYears());
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
