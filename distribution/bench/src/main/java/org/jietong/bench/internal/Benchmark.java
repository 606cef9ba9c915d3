package org.jietong.bench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Both courses in turns, so that both meet the same machine, at growing numbers of threads. */
final class Benchmark {
    private final Course floor;
    private final Course service;
    private final List<Integer> threadCounts;
    private final int turns;
    private final long seconds;

    /**
     * @param threadCounts how many threads at a time, one line each
     * @param turns how often each course has its turn
     * @param seconds how long a turn takes
     */
    Benchmark(Course floor, Course service, List<Integer> threadCounts, int turns, long seconds) {
        this.floor = floor;
        this.service = service;
        this.threadCounts = List.copyOf(threadCounts);
        this.turns = turns;
        this.seconds = seconds;
    }

    void run(Consumer<String> report) throws InterruptedException {
        Measurement.of(floor, 8, 2 * seconds);
        Measurement.of(service, 8, 3 * seconds);
        report.accept("| threads | course | cases/s | of the floor | CPU ms | submit p50 / p99 ms | accept p50 / p99 ms"
                + " | connect p50 / p99 ms |");
        report.accept("|---|---|---|---|---|---|---|---|");
        for (int threads : threadCounts) {
            List<Measurement> plain = new ArrayList<>();
            List<Measurement> through = new ArrayList<>();
            for (int turn = 0; turn < turns; turn++) {
                plain.add(Measurement.of(floor, threads, seconds));
                through.add(Measurement.of(service, threads, seconds));
            }
            Measurement floorWhole = Measurement.together(plain);
            Measurement serviceWhole = Measurement.together(through);
            report.accept(line(threads, "plain JDBC", floorWhole, floorWhole));
            report.accept(line(threads, "service", serviceWhole, floorWhole));
        }
    }

    private static String line(int threads, String course, Measurement measured, Measurement floor) {
        return String.format(
                Locale.ROOT,
                "| %2d | %-10s | %8.1f | %5.2f | %5.2f | %6.2f / %6.2f | %6.2f / %6.2f | %6.2f / %6.2f |",
                threads,
                course,
                measured.casesPerSecond(),
                measured.casesPerSecond() / floor.casesPerSecond(),
                measured.processorMilliseconds(),
                measured.milliseconds(Course.Steps::submit, 0.5),
                measured.milliseconds(Course.Steps::submit, 0.99),
                measured.milliseconds(Course.Steps::accept, 0.5),
                measured.milliseconds(Course.Steps::accept, 0.99),
                measured.milliseconds(Course.Steps::connect, 0.5),
                measured.milliseconds(Course.Steps::connect, 0.99));
    }
}
