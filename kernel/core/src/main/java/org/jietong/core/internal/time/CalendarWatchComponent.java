package org.jietong.core.internal.time;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Watches the calendar folder every two seconds for all listeners that are registered as services. */
@Component(
        service = {},
        immediate = true)
public final class CalendarWatchComponent {
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private final ScheduledExecutorService executor;
    private final CalendarWatch watch;

    @Activate
    public CalendarWatchComponent(@Reference CalendarFolder folder) {
        executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "jietong-calendars");
            thread.setDaemon(true);
            return thread;
        });
        watch = new CalendarWatch(folder, executor, INTERVAL);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addListener(CalendarListener listener) {
        watch.add(listener);
    }

    void removeListener(CalendarListener listener) {
        watch.remove(listener);
    }

    @Deactivate
    void stop() {
        watch.close();
        executor.shutdown();
    }
}
