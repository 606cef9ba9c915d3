package org.jietong.rules.internal.fence;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The places of one utility: so many derivations run at once, and whoever comes to taken ones waits a while. */
final class Places {
    private final int number;
    private final Semaphore free;
    private final AtomicInteger overdue = new AtomicInteger();

    Places(int number) {
        this.number = number;
        this.free = new Semaphore(number, true);
    }

    /**
     * Waits for a place; not when every one is held by a derivation that has overrun its time, since then none is likely to
     * come free.
     *
     * @param patience how long at most
     */
    boolean enter(Duration patience) throws InterruptedException {
        return overdue.get() < number && free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** One place that was entered; to be left once. */
    Stay stay() {
        return new Stay();
    }

    /** Holds a place until its derivation has really ended, even when nobody waits for it any more. */
    final class Stay {
        private final AtomicBoolean settled = new AtomicBoolean();

        /** Its time is over, and it may not have ended. */
        void overrun() {
            if (settled.compareAndSet(false, true)) {
                overdue.incrementAndGet();
            }
        }

        void leave() {
            if (!settled.compareAndSet(false, true)) {
                overdue.decrementAndGet();
            }
            free.release();
        }
    }
}
