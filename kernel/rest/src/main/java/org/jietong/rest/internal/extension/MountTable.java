package org.jietong.rest.internal.extension;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The extensions that serve, those that follow them, and those that have just gone: whoever asks for one of these waits a
 * moment.
 */
final class MountTable {
    /** How long an extension that has gone counts as being replaced. */
    private static final Duration REPLACED = Duration.ofMinutes(1);

    private static final int MOST_WAITING = 50;

    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Mount> mounted = new HashMap<>();
    private final List<Mount> successors = new ArrayList<>();
    private final Map<String, Long> gone = new HashMap<>();
    private int waiting;

    /** @param patience how long is waited for an extension that has just gone */
    MountTable(Duration patience) {
        this.patience = patience;
    }

    /** Adds one. It serves at once or, when another of its name does, from the moment on at which that one goes. */
    void add(Mount mount) {
        lock.lock();
        try {
            if (mounted.putIfAbsent(mount.description().name(), mount) != null) {
                successors.add(mount);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes one away; requests find its successor from now on, if there is one. */
    void remove(Mount mount) {
        lock.lock();
        try {
            successors.remove(mount);
            if (mounted.remove(mount.description().name(), mount)) {
                succeed(mount.description().name());
            }
        } finally {
            lock.unlock();
        }
    }

    private void succeed(String name) {
        Optional<Mount> next = successors.stream()
                .filter(mount -> mount.description().name().equals(name))
                .findFirst();
        next.ifPresentOrElse(
                mount -> {
                    successors.remove(mount);
                    mounted.put(name, mount);
                },
                () -> gone.put(name, System.nanoTime()));
    }

    List<Mount> all() {
        lock.lock();
        try {
            return List.copyOf(mounted.values());
        } finally {
            lock.unlock();
        }
    }

    /** Whether there is one of a name, or has been until a moment ago. */
    boolean knows(String name) {
        lock.lock();
        try {
            return mounted.containsKey(name) || isJustGone(name);
        } finally {
            lock.unlock();
        }
    }

    private boolean isJustGone(String name) {
        return Optional.ofNullable(gone.get(name))
                .filter(since -> System.nanoTime() - since < REPLACED.toNanos())
                .isPresent();
    }

    /**
     * The extension of a name; one that has just gone is waited for.
     *
     * @return empty when it is not there in time, or too many wait already
     */
    Optional<Mount> find(String name) {
        lock.lock();
        try {
            long left = waiting < MOST_WAITING && isJustGone(name) ? patience.toNanos() : 0;
            waiting++;
            while (!mounted.containsKey(name) && left > 0) {
                left = changed.awaitNanos(left);
            }
            return Optional.ofNullable(mounted.get(name));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            waiting--;
            lock.unlock();
        }
    }
}
