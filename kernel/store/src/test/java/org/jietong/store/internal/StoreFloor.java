package org.jietong.store.internal;

import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Meter;
import org.jietong.api.cases.Task;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.time.ClockEntry;

/**
 * Measures whole cases per second through the store beside the same rows written by plain JDBC, in turns in one run so
 * that both meet the same machine. Arguments: seconds for each turn, number of turns, thread counts.
 */
final class StoreFloor {
    private static final int WARM_UP_TURNS = 6;

    private StoreFloor() {}

    public static void main(String[] arguments) throws Exception {
        long seconds = arguments.length > 0 ? Long.parseLong(arguments[0]) : 4;
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        int[] threads = arguments.length > 2
                ? java.util.Arrays.stream(arguments[2].split(","))
                        .mapToInt(Integer::parseInt)
                        .toArray()
                : new int[] {1, 4, 8};
        String kinds = arguments.length > 3 ? arguments[3] : "derby,postgresql";
        for (String kind : kinds.split(",")) {
            try (TestDatabase database = "derby".equals(kind) ? TestDatabase.derby() : TestDatabase.postgres();
                    HikariDataSource pool = Pool.over(database.source(), 16)) {
                CaseCourse floor = new FloorJdbc(pool, "derby".equals(kind));
                CaseCourse store = new StoreCourse(database.store());
                run(floor, 8, WARM_UP_TURNS * seconds);
                run(store, 8, WARM_UP_TURNS * seconds);
                for (int count : threads) {
                    report(kind, count, floor, store, turns, seconds);
                }
            }
        }
    }

    private static void report(String kind, int threads, CaseCourse floor, CaseCourse store, int turns, long seconds)
            throws Exception {
        Rate plain = new Rate();
        Rate through = new Rate();
        for (int turn = 0; turn < turns; turn++) {
            plain.add(run(floor, threads, seconds));
            through.add(run(store, threads, seconds));
        }
        System.out.printf(
                "%-10s %d threads: plain JDBC %7.1f cases/s, %5.0f us of this process's CPU each;"
                        + " store %7.1f cases/s, %5.0f us; %.2f of it%n",
                kind,
                threads,
                plain.perSecond(),
                plain.cpuMicros(),
                through.perSecond(),
                through.cpuMicros(),
                through.perSecond() / plain.perSecond());
    }

    private static Rate run(CaseCourse course, int threads, long seconds) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        AtomicLong cases = new AtomicLong();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(workers.submit(() -> {
                while (System.nanoTime() < end) {
                    whole(course);
                    cases.incrementAndGet();
                }
            }));
        }
        for (Future<?> worker : running) {
            worker.get();
        }
        workers.shutdown();
        Rate rate = new Rate();
        rate.cases = cases.get();
        rate.nanos = System.nanoTime() - start;
        rate.cpuNanos = system.getProcessCpuTime() - cpu;
        return rate;
    }

    /** What was done in some time. */
    private static final class Rate {
        private long cases;
        private long nanos;
        private long cpuNanos;

        void add(Rate more) {
            cases += more.cases;
            nanos += more.nanos;
            cpuNanos += more.cpuNanos;
        }

        double perSecond() {
            return cases * 1e9 / nanos;
        }

        double cpuMicros() {
            return cpuNanos / 1e3 / cases;
        }
    }

    private static void whole(CaseCourse course) {
        Case added = Samples.sampleCase(Samples.HAIBOWAN, Samples.GAS);
        Application submitted = added.applications().get(0);
        course.submit(
                added,
                List.of(
                        Samples.event(added, Optional.empty(), 0, EventType.CASE_SUBMITTED),
                        event(added, submitted, EventType.APPLICATION_SUBMITTED),
                        event(added, submitted, EventType.REPRESENTATIVE_ASSIGNED)));
        Application accepted = submitted
                .change()
                .state(ApplicationState.ACCEPTED)
                .enter(Samples.entry(ClockEntry.Kind.STARTED))
                .due(Optional.of(new Due(Instant.parse("2026-11-27T04:00:00Z"), false)))
                .tasks(tasks -> List.of(Samples.done(tasks.get(0)), tasks.get(1)))
                .made();
        course.accept(submitted, accepted, event(added, accepted, EventType.APPLICATION_ACCEPTED));
        Application connected = accepted.change()
                .state(ApplicationState.CONNECTED)
                .enter(Samples.entry(ClockEntry.Kind.STOPPED))
                .tasks(tasks -> List.<Task>of(tasks.get(0), Samples.done(tasks.get(1))))
                .connection(new Connection(
                        new Inspection(Inspection.Result.PASSED, List.of()),
                        List.of(meter(accepted, 1), meter(accepted, 2)),
                        Samples.NOW))
                .made();
        course.connect(accepted, connected, event(added, connected, EventType.SUPPLY_STARTED));
    }

    private static Meter meter(Application application, int ordinal) {
        String number = application.key().number().value() + "-" + ordinal;
        return new Meter(number, Optional.of("G4"), Optional.of(new BigDecimal("0.00")));
    }

    private static JournalEvent event(Case of, Application application, EventType type) {
        return Samples.event(of, Optional.of(application.key().id()), application.version(), type);
    }
}
