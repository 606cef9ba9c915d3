package org.jietong.bench.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/**
 * What several threads did in a span of time.
 *
 * @param casesPerSecond whole cases in a second, all threads together
 * @param processorTime nanoseconds that the threads spent on a processor, all threads together
 * @param steps the durations of every case
 */
record Measurement(double casesPerSecond, long processorTime, List<Course.Steps> steps) {

    /** Runs a course on some threads for some seconds. */
    static Measurement of(Course course, int threads, long seconds) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            long end = start + TimeUnit.SECONDS.toNanos(seconds);
            List<Future<Share>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(() -> untilEnd(course, end)));
            }
            List<Course.Steps> steps = new ArrayList<>();
            long processorTime = 0;
            for (Future<Share> worker : running) {
                steps.addAll(worker.get().steps());
                processorTime += worker.get().processorTime();
            }
            return new Measurement(steps.size() * 1e9 / (System.nanoTime() - start), processorTime, steps);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /** Several measurements as one. */
    static Measurement together(List<Measurement> turns) {
        return new Measurement(
                turns.stream()
                        .mapToDouble(Measurement::casesPerSecond)
                        .average()
                        .orElseThrow(),
                turns.stream().mapToLong(Measurement::processorTime).sum(),
                turns.stream().flatMap(turn -> turn.steps().stream()).toList());
    }

    /** The duration in milliseconds that a share of the cases stays below. */
    double milliseconds(ToLongFunction<Course.Steps> step, double share) {
        long[] sorted = steps.stream().mapToLong(step).sorted().toArray();
        int place = Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1);
        return Arrays.stream(sorted).skip(place).findFirst().orElseThrow() / 1e6;
    }

    /** Milliseconds that a thread spent on a processor for a case, in this process alone. */
    double processorMilliseconds() {
        return processorTime / 1e6 / steps.size();
    }

    private static Share untilEnd(Course course, long end) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        List<Course.Steps> steps = new ArrayList<>();
        while (System.nanoTime() < end) {
            steps.add(course.whole());
        }
        return new Share(threads.getCurrentThreadCpuTime() - before, steps);
    }

    /** What one thread did. */
    private record Share(long processorTime, List<Course.Steps> steps) {}
}
