package org.jietong.core.internal.calendars;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jietong.core.internal.time.CalendarFolder;
import org.jietong.core.internal.time.CalendarListener;
import org.jietong.core.internal.time.CalendarWatch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Looks at the calendar folder and at what is activated every two seconds, for all listeners that are registered as services. */
@Component(
        service = {},
        immediate = true)
public final class CalendarWatchComponent {
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private final ScheduledExecutorService executor;
    private final CalendarWatch watch;

    @Activate
    public CalendarWatchComponent(@Reference CalendarFolder folder, @Reference ActivatedSchedules activated) {
        executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "jietong-calendars");
            thread.setDaemon(true);
            return thread;
        });
        watch = new CalendarWatch(folder.calendars(), List.of(folder, activated), executor, INTERVAL);
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
