package org.jietong.deploy.internal.utilities;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;

/** The utilities that serve, best first. Reading takes no lock; waiting for one to come does. */
final class ServingList {
    private final List<ServedUtility> served = new CopyOnWriteArrayList<>();
    private final Lock lock = new ReentrantLock();
    private final Condition arrival = lock.newCondition();
    private final Map<UtilityCode, Long> gone = new HashMap<>();
    private final LongSupplier nanoTime;
    private final long begun;

    /** @param nanoTime a clock that only goes forward */
    ServingList(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    void add(ServedUtility newcomer) {
        lock.lock();
        try {
            served.add(newcomer);
            served.sort(ServedUtility.BEST_FIRST);
            arrival.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Optional<ServedUtility> remove(Utility utility) {
        lock.lock();
        try {
            Optional<ServedUtility> left =
                    served.stream().filter(s -> s.service() == utility).findFirst();
            left.ifPresent(this::leave);
            return left;
        } finally {
            lock.unlock();
        }
    }

    private void leave(ServedUtility departing) {
        served.remove(departing);
        gone.put(departing.code(), nanoTime.getAsLong());
    }

    /** Whether a utility went, or this list began, so lately that it may be on its way back. */
    private boolean isReplaced(UtilityCode code, Duration replacement) {
        return nanoTime.getAsLong() - gone.getOrDefault(code, begun) < replacement.toNanos();
    }

    List<ServedUtility> bestFirst() {
        return List.copyOf(served);
    }

    /** The best that serves a code, with its lease taken. */
    Optional<ServedUtility> lease(UtilityCode code) {
        return served.stream()
                .filter(s -> s.code().equals(code))
                .filter(s -> s.lease().take())
                .findFirst();
    }

    /**
     * As {@link #lease}, and waits for one to come.
     *
     * @param patience how long is waited
     * @param replacement for so long after it went, a utility may be on its way back; later, nobody waits
     */
    Optional<ServedUtility> awaitLease(UtilityCode code, Duration patience, Duration replacement) {
        lock.lock();
        try {
            if (!isReplaced(code, replacement)) {
                return lease(code);
            }
            long left = patience.toNanos();
            Optional<ServedUtility> leased = lease(code);
            while (leased.isEmpty() && left > 0) {
                left = arrival.awaitNanos(left);
                leased = lease(code);
            }
            return leased;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }
}
