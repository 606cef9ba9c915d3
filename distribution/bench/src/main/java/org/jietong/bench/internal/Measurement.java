package org.jietong.bench.internal;

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
 * @param steps the durations of every case
 */
record Measurement(double casesPerSecond, List<Course.Steps> steps) {

    /** Runs a course on some threads for some seconds. */
    static Measurement of(Course course, int threads, long seconds) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            long end = start + TimeUnit.SECONDS.toNanos(seconds);
            List<Future<List<Course.Steps>>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(() -> untilEnd(course, end)));
            }
            List<Course.Steps> steps = new ArrayList<>();
            for (Future<List<Course.Steps>> worker : running) {
                steps.addAll(worker.get());
            }
            return new Measurement(steps.size() * 1e9 / (System.nanoTime() - start), steps);
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
                turns.stream().flatMap(turn -> turn.steps().stream()).toList());
    }

    /** The duration in milliseconds that a share of the cases stays below. */
    double milliseconds(ToLongFunction<Course.Steps> step, double share) {
        long[] sorted = steps.stream().mapToLong(step).sorted().toArray();
        int place = Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1);
        return Arrays.stream(sorted).skip(place).findFirst().orElseThrow() / 1e6;
    }

    private static List<Course.Steps> untilEnd(Course course, long end) {
        List<Course.Steps> steps = new ArrayList<>();
        while (System.nanoTime() < end) {
            steps.add(course.whole());
        }
        return steps;
    }
}
