package org.jietong.rest.internal.extension;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;

/**
 * Counts the requests that run, so that what serves them is only taken away when none does. It may be given back by another thread
 * than took it, as requests that are answered later do.
 */
final class Lease {
    private final StampedLock lock = new StampedLock();
    private volatile boolean closed;

    /** Begins a request; zero when no more may begin. Everything else is given back by {@link #release}. */
    long take() {
        long stamp = closed ? 0 : lock.tryReadLock();
        if (stamp != 0 && closed) {
            lock.unlockRead(stamp);
            return 0;
        }
        return stamp;
    }

    void release(long stamp) {
        lock.unlockRead(stamp);
    }

    /** Lets no more begin and waits for those that run; false when some still did at the end of the patience. */
    boolean close(Duration patience) {
        closed = true;
        try {
            return lock.tryWriteLock(patience.toMillis(), TimeUnit.MILLISECONDS) != 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
