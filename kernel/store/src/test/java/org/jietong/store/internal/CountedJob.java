package org.jietong.store.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.schedule.ScheduledJob;

/** A job that counts its runs, and how many of them there were at a time; it fails as often as it is told. */
final class CountedJob implements ScheduledJob {
    private static final Duration MOMENT = Duration.ofMillis(5);

    private final CountDownLatch overlap = new CountDownLatch(1);
    private final String name;
    private final Duration every;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger failures;

    CountedJob(String name, Duration every, int failures) {
        this.name = name;
        this.every = every;
        this.failures = new AtomicInteger(failures);
    }

    static CountedJob often(String name) {
        return new CountedJob(name, Duration.ofMillis(1), 0);
    }

    static CountedJob seldom(String name) {
        return new CountedJob(name, Duration.ofHours(1), 0);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void run() {
        if (most.accumulateAndGet(running.incrementAndGet(), Math::max) > 1) {
            overlap.countDown();
        }
        try {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("on purpose");
            }
            awaitAnother();
        } finally {
            running.decrementAndGet();
            runs.incrementAndGet();
        }
    }

    /** Gives another run a moment to begin beside this one, which none should. */
    private void awaitAnother() {
        try {
            if (overlap.await(MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("two at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int runs() {
        return runs.get();
    }

    int mostAtATime() {
        return most.get();
    }
}
