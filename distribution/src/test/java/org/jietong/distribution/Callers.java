package org.jietong.distribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** Requests from several threads at once, one after the other on each, until they are stopped. */
final class Callers {
    private final ExecutorService threads;
    private final Map<Integer, Integer> counts = new ConcurrentHashMap<>();
    private final List<Future<?>> calls = new ArrayList<>();
    private volatile boolean isOver;

    /** @param request gives the status of the answer */
    Callers(int count, IntSupplier request) {
        threads = Executors.newFixedThreadPool(count);
        IntStream.range(0, count)
                .forEach(i -> calls.add(threads.submit(() -> {
                    while (!isOver) {
                        counts.merge(request.getAsInt(), 1, Integer::sum);
                    }
                })));
    }

    /** The statuses answered so far. */
    Collection<Integer> statuses() {
        return counts.keySet();
    }

    /** How many requests were answered so far. */
    int answered() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns when the last request is answered; throws what a request threw. */
    void stop() throws InterruptedException, ExecutionException, TimeoutException {
        isOver = true;
        for (Future<?> call : calls) {
            call.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
    }
}
