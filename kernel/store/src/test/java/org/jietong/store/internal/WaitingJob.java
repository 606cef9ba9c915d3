package org.jietong.store.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jietong.api.schedule.ScheduledJob;

/**
 * A job that runs until it is let go.
 *
 * @param name its name
 * @param begun tells that it runs
 * @param end lets it go
 */
record WaitingJob(String name, CountDownLatch begun, CountDownLatch end) implements ScheduledJob {
    private static final long LONGEST_SECONDS = 30;

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        begun.countDown();
        try {
            if (!end.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let it go");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
