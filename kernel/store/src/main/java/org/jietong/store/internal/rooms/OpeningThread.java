package org.jietong.store.internal.rooms;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread in which rooms are opened, one after the other. */
final class OpeningThread implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpeningThread.class);

    private final Duration patience;
    private final ScheduledExecutorService thread;

    /**
     * Starts with nothing to do.
     *
     * @param patience how long a closing waits for the opening that runs
     */
    OpeningThread(Duration patience) {
        this.patience = patience;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = new Thread(work, "jietong-rooms");
            made.setDaemon(true);
            return made;
        });
    }

    void run(Runnable opening) {
        thread.execute(opening);
    }

    Future<?> runAfter(Duration pause, Runnable opening) {
        return thread.schedule(opening, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets the opening that runs come to its end, and forgets those that wait. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A plugin's tables were still being opened after {} s", patience.toSeconds());
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
