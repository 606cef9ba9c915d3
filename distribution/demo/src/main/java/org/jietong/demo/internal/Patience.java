package org.jietong.demo.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for a state, but not for ever, and no longer once it is told to stop. */
final class Patience {
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Duration pause;
    private final long looks;

    /**
     * @param pause time between two looks
     * @param most the longest time to wait
     */
    Patience(Duration pause, Duration most) {
        this.pause = pause;
        this.looks = most.dividedBy(pause);
    }

    /** Ends the waiting, from any thread. */
    void stop() {
        stop.countDown();
    }

    boolean stopped() {
        return stop.getCount() == 0;
    }

    /** Returns when the state is there, when the time is over, or when it is told to stop. */
    void until(BooleanSupplier state) throws InterruptedException {
        for (long look = 0; look < looks && !state.getAsBoolean(); look++) {
            if (stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }
}
