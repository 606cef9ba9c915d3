package org.jietong.deploy.internal.utilities;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;

/** The utilities that serve, best first. Reading takes no lock; waiting for one to come does. */
final class ServingList {
    private final List<ServedUtility> served = new CopyOnWriteArrayList<>();
    private final Lock lock = new ReentrantLock();
    private final Condition arrival = lock.newCondition();

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
            Optional<ServedUtility> gone =
                    served.stream().filter(s -> s.service() == utility).findFirst();
            gone.ifPresent(served::remove);
            return gone;
        } finally {
            lock.unlock();
        }
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

    /** As {@link #lease}, and waits for one to come. */
    Optional<ServedUtility> awaitLease(UtilityCode code, Duration patience) {
        lock.lock();
        try {
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
