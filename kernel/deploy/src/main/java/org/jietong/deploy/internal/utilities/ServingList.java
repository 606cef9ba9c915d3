package org.jietong.deploy.internal.utilities;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;

/**
 * The utilities that serve, best first, and those on their way. Reading takes no lock; waiting for one to come does. Who
 * comes during a replacement serves when it has ended: until then nobody knows whether the newcomer will stay.
 */
final class ServingList implements Replacements {
    private final List<ServedUtility> served = new CopyOnWriteArrayList<>();
    private final List<Newcomer> waiting = new ArrayList<>();
    private final Function<Newcomer, Optional<ServedUtility>> admission;
    private final Lock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final Set<UtilityCode> onTheirWayBack = new HashSet<>();
    private int replacements;
    private boolean hasStarted;

    /** @param admission which newcomers serve */
    ServingList(Function<Newcomer, Optional<ServedUtility>> admission) {
        this.admission = admission;
    }

    void arrive(Newcomer newcomer) {
        locked(() -> {
            waiting.add(newcomer);
            return replacements == 0 && admitAll();
        });
    }

    /** @return whether any of those who waited serves now */
    private boolean admitAll() {
        List<ServedUtility> admitted =
                waiting.stream().flatMap(n -> admission.apply(n).stream()).toList();
        waiting.clear();
        served.addAll(admitted);
        served.sort(ServedUtility.BEST_FIRST);
        change.signalAll();
        return !admitted.isEmpty();
    }

    /** @return what serves no more; empty when it never served */
    Optional<ServedUtility> remove(Utility utility) {
        return locked(() -> {
            waiting.removeIf(newcomer -> newcomer.service() == utility);
            Optional<ServedUtility> left =
                    served.stream().filter(s -> s.service() == utility).findFirst();
            left.ifPresent(this::leave);
            return left;
        });
    }

    private void leave(ServedUtility departing) {
        served.remove(departing);
        if (replacements > 0) {
            onTheirWayBack.add(departing.code());
        }
    }

    @Override
    public <T> T during(Supplier<T> replacement) {
        locked(() -> ++replacements);
        try {
            return replacement.get();
        } finally {
            locked(this::replaced);
        }
    }

    /** Who still waits then, waits in vain. */
    private int replaced() {
        replacements--;
        if (replacements == 0) {
            onTheirWayBack.clear();
            admitAll();
        }
        return replacements;
    }

    @Override
    public void startEnded() {
        locked(() -> {
            hasStarted = true;
            change.signalAll();
            return hasStarted;
        });
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

    /** As {@link #lease}, and waits for one that is on its way, but no longer than patience lasts. */
    Optional<ServedUtility> awaitLease(UtilityCode code, Duration patience) {
        lock.lock();
        try {
            long left = patience.toNanos();
            Optional<ServedUtility> leased = lease(code);
            while (leased.isEmpty() && isOnItsWay(code) && left > 0) {
                left = change.awaitNanos(left);
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

    private boolean isOnItsWay(UtilityCode code) {
        return !hasStarted || onTheirWayBack.contains(code);
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
