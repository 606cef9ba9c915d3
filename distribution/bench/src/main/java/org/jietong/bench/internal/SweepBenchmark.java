package org.jietong.bench.internal;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jietong.api.schedule.ScheduledJob;

/**
 * The sweep over very many running clocks: how long it takes to find that nothing is due, and to tell three steps of the
 * ladder of each of a hundred applications.
 *
 * @param job the sweep
 * @param course takes the first application in and accepts it
 */
record SweepBenchmark(ScheduledJob job, GasCourse course) {
    private static final Set<Table> WHOLE = Set.of(
            Table.CONNECTION_CASE, Table.APPLICATION, Table.ASSIGNMENT, Table.CLOCK_ENTRY, Table.DOCUMENT, Table.TASK);
    private static final int IDLE_RUNS = 300;
    private static final int BUSY_RUNS = 20;
    private static final int WARM_UPS = 5;
    private static final int DUE = 100;

    void run(DataSource pool, Dialect dialect, int number, Consumer<String> report) throws SQLException {
        UUID first = course.accepted(new Wish(false, false, BigDecimal.valueOf(500), 2));
        long start = System.nanoTime();
        Crowd.like(pool, dialect, first, WHOLE).add(number - 1, wish -> {});
        report.accept(String.format(
                Locale.ROOT, "- %,d running clocks written in %.1f s", number, (System.nanoTime() - start) / 1e9));
        Clocks clocks = new Clocks(pool);
        clocks.keepForOurselves(job.name());
        busy(clocks, WARM_UPS);
        idle(WARM_UPS);
        report.accept("- a sweep that finds none: " + idle(IDLE_RUNS));
        long before = clocks.told();
        report.accept("- a sweep that finds " + DUE + ": " + busy(clocks, BUSY_RUNS));
        report.accept("- a sweep that finds none, afterwards: " + idle(IDLE_RUNS));
        long told = clocks.told() - before;
        report.accept(
                "- steps told: " + told + (told == 3L * DUE * BUSY_RUNS ? ", all of them once" : ", NOT ALL ONCE"));
    }

    private String idle(int runs) {
        long[] nanos = new long[runs];
        Arrays.setAll(nanos, run -> timed());
        return shown(nanos);
    }

    private String busy(Clocks clocks, int runs) throws SQLException {
        long[] nanos = new long[runs];
        for (int run = 0; run < runs; run++) {
            clocks.makeDue(DUE);
            nanos[run] = timed();
        }
        return shown(nanos);
    }

    private long timed() {
        long start = System.nanoTime();
        job.run();
        return System.nanoTime() - start;
    }

    private static String shown(long[] nanos) {
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT,
                "p50 %.2f ms, p95 %.2f ms, most %.2f ms of %d",
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6,
                nanos.length);
    }
}
