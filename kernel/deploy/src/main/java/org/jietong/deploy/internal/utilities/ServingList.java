package org.jietong.deploy.internal.utilities;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jietong.api.problem.Outcome;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The utilities that serve, best first, and those on their way. Reading takes no lock; waiting for one to come does. Who
 * comes during a replacement serves from its handover on: until then nobody knows whether the newcomer will stay.
 */
final class ServingList implements Replacements {
    private static final Logger LOG = LoggerFactory.getLogger(ServingList.class);
    private static final Duration BEFORE_A_STEP = Duration.ofSeconds(3);

    private final Function<Newcomer, Optional<ServedUtility>> admission;
    private final Lock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final List<Newcomer> waiting = new ArrayList<>();
    private final List<ServedUtility> succeeded = new ArrayList<>();
    private final Set<UtilityCode> onTheirWay = new HashSet<>();
    private volatile List<ServedUtility> served = List.of();
    private int replacements;
    private boolean hasStarted;

    /** @param admission which newcomers serve */
    ServingList(Function<Newcomer, Optional<ServedUtility>> admission) {
        this.admission = admission;
    }

    void arrive(Newcomer newcomer) {
        locked(() -> {
            waiting.add(newcomer);
            return replacements > 0 || serve(admitted());
        });
    }

    private List<ServedUtility> admitted() {
        List<ServedUtility> admitted =
                waiting.stream().flatMap(n -> admission.apply(n).stream()).toList();
        waiting.clear();
        return admitted;
    }

    private boolean serve(List<ServedUtility> admitted) {
        served = Stream.concat(served.stream(), admitted.stream())
                .sorted(ServedUtility.BEST_FIRST)
                .toList();
        change.signalAll();
        return !admitted.isEmpty();
    }

    /** @return what serves no more; empty when it never served */
    Optional<ServedUtility> remove(Utility utility) {
        return locked(() -> {
            waiting.removeIf(newcomer -> newcomer.service() == utility);
            Optional<ServedUtility> left = Stream.concat(served.stream(), succeeded.stream())
                    .filter(s -> s.service() == utility)
                    .findFirst();
            left.ifPresent(this::leave);
            return left;
        });
    }

    /** One that was succeeded has left already. */
    private void leave(ServedUtility departing) {
        if (!succeeded.remove(departing)) {
            served = served.stream()
                    .filter(s -> s.service() != departing.service())
                    .toList();
            if (replacements > 0) {
                onTheirWay.add(departing.code());
            }
        }
    }

    @Override
    public <T> T during(Function<Handover, T> replacement) {
        locked(() -> ++replacements);
        try {
            return replacement.apply(new Moving());
        } finally {
            locked(this::replaced);
        }
    }

    /** Who still waits then, waits in vain. */
    private int replaced() {
        replacements--;
        if (replacements == 0) {
            onTheirWay.clear();
            serve(admitted());
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
        return served;
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
        return !hasStarted || onTheirWay.contains(code);
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private final class Moving implements Handover {

        /** The new ones are found before the old ones are gone, in one step for whoever reads. */
        @Override
        public void take() {
            locked(() -> {
                List<ServedUtility> admitted = admitted();
                List<ServedUtility> old = served.stream()
                        .filter(s -> admitted.stream().anyMatch(next -> next.succeeds(s)))
                        .toList();
                succeeded.addAll(old);
                served = served.stream().filter(s -> !old.contains(s)).toList();
                return serve(admitted);
            });
        }

        @Override
        public <T> Outcome<T> take(UtilityCode utility, Supplier<Outcome<T>> step) {
            List<ServedUtility> old = locked(() -> {
                onTheirWay.add(utility);
                return served.stream().filter(s -> s.code().equals(utility)).toList();
            });
            boolean done = false;
            try {
                old.forEach(this::emptied);
                Outcome<T> outcome = step.get();
                done = outcome.problem().isEmpty();
                return outcome;
            } finally {
                settle(utility, old, done);
            }
        }

        private void emptied(ServedUtility old) {
            int running = old.retire(BEFORE_A_STEP);
            if (running > 0) {
                LOG.warn("{} calls to utility {} run on while its rules change", running, old.code());
            }
        }

        private void settle(UtilityCode utility, List<ServedUtility> old, boolean done) {
            if (done) {
                take();
            }
            locked(() -> {
                onTheirWay.remove(utility);
                served.stream().filter(old::contains).forEach(s -> s.lease().reopen());
                change.signalAll();
                return done;
            });
        }
    }
}
