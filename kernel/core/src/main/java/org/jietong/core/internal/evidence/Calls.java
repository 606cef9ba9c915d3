package org.jietong.core.internal.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Calls sources, several at once and each within a limit of real time. A call that takes no notice of its interruption keeps
 * its thread, but no source ever has more than four of them.
 */
final class Calls implements AutoCloseable {
    static final int MOST_OF_ONE_SOURCE = 4;

    private final Map<String, AtomicInteger> running = new ConcurrentHashMap<>();
    private final ExecutorService threads;

    Calls() {
        AtomicInteger count = new AtomicInteger();
        threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "jietong-evidence-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** How many more calls of a source may be made now. */
    int free(String source) {
        return MOST_OF_ONE_SOURCE - running(source).get();
    }

    /**
     * Makes calls.
     *
     * @return for each what came of it, in the same order; empty for one that was too late
     * @throws InterruptedException when whoever waits for them was interrupted; they are then, too
     */
    <T> List<Optional<T>> all(List<Call<T>> calls, Duration limit) throws InterruptedException {
        List<Callable<T>> counted = new ArrayList<>();
        calls.forEach(call -> counted.add(() -> counted(call)));
        List<Optional<T>> results = new ArrayList<>();
        for (Future<T> done : threads.invokeAll(counted, limit.toMillis(), TimeUnit.MILLISECONDS)) {
            results.add(result(done));
        }
        return results;
    }

    private <T> T counted(Call<T> call) throws Exception {
        AtomicInteger count = running(call.source());
        count.incrementAndGet();
        try {
            return call.work().call();
        } finally {
            count.decrementAndGet();
        }
    }

    private static <T> Optional<T> result(Future<T> done) throws InterruptedException {
        try {
            return Optional.of(done.get());
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a call answers whatever happens", e.getCause());
        }
    }

    private AtomicInteger running(String source) {
        return running.computeIfAbsent(source, code -> new AtomicInteger());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /**
     * A call of a source.
     *
     * @param source its code
     * @param work answers whatever happens
     */
    record Call<T>(String source, Callable<T> work) {}
}
