package org.jietong.deploy.internal.utilities;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the work that runs with something, so that it is only taken away when none does. */
final class Lease {
    private final Lock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private int running;
    private boolean closed;

    /** Begins work; false when no more may begin. Each success is followed by one {@link #release()}. */
    boolean take() {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            running++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    void release() {
        lock.lock();
        try {
            running--;
            if (running == 0) {
                idle.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets work begin again. */
    void reopen() {
        lock.lock();
        try {
            closed = false;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Lets no more work begin and waits for what runs.
     *
     * @return how many were still running when the patience ended, or the thread was interrupted
     */
    int close(Duration patience) {
        lock.lock();
        try {
            closed = true;
            long left = patience.toNanos();
            while (running > 0 && left > 0) {
                left = idle.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return running();
    }

    private int running() {
        lock.lock();
        try {
            return running;
        } finally {
            lock.unlock();
        }
    }
}
