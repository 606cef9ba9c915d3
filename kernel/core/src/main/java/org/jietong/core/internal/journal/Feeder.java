package org.jietong.core.internal.journal;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jietong.api.journal.PlacedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Feeds one consumer on a thread of its own, so that a slow one keeps no other waiting. */
public final class Feeder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Feeder.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Feeding feeding;
    private final ScheduledExecutorService thread;
    private final Future<?> repeated;
    private volatile boolean closed;

    /** Begins to feed. */
    Feeder(String name, Feeding feeding, Duration interval) {
        this.name = name;
        this.feeding = feeding;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread worker = new Thread(work, "jietong-journal-" + name);
            worker.setDaemon(true);
            return worker;
        });
        repeated = thread.scheduleWithFixedDelay(this::feed, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void feed() {
        try {
            while (!closed && feeding.turn()) {
                // As long as pages are full there is no reason to wait.
            }
        } catch (RuntimeException e) {
            // Thrown on, it would end the feeding for good.
            LOG.warn("The journal could not be read for {}; it is tried again", name, e);
        }
    }

    /** Gives the consumer an event that was set aside, between two others; whether it took it. */
    boolean again(PlacedEvent event) {
        try {
            return thread.submit(() -> feeding.again(event)).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("{} could not take event {} once more", name, event.position(), e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits for the event that is being taken, for a while, and leaves the consumer to other nodes. */
    @Override
    public void close() {
        closed = true;
        repeated.cancel(false);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
            feeding.giveUp();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("{} is left to other nodes only when its lease has run out", name, e);
        }
    }
}
