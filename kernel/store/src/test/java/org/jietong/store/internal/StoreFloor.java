package org.jietong.store.internal;

import com.zaxxer.hikari.HikariDataSource;
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
                rate(floor, 8, seconds);
                rate(store, 8, seconds);
                for (int count : threads) {
                    report(kind, count, floor, store, turns, seconds);
                }
            }
        }
    }

    private static void report(String kind, int threads, CaseCourse floor, CaseCourse store, int turns, long seconds)
            throws Exception {
        double plain = 0;
        double through = 0;
        for (int turn = 0; turn < turns; turn++) {
            plain += rate(floor, threads, seconds) / turns;
            through += rate(store, threads, seconds) / turns;
        }
        System.out.printf(
                "%-10s %d threads: plain JDBC %7.1f cases/s, store %7.1f cases/s, %.2f of it%n",
                kind, threads, plain, through, through / plain);
    }

    private static double rate(CaseCourse course, int threads, long seconds) throws Exception {
        AtomicLong cases = new AtomicLong();
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
        return cases.get() * 1e9 / (System.nanoTime() - start);
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
                        List.of(meter("M-1"), meter("M-2")),
                        Samples.NOW))
                .made();
        course.connect(accepted, connected, event(added, connected, EventType.SUPPLY_STARTED));
    }

    private static Meter meter(String number) {
        return new Meter(number, Optional.of("G4"), Optional.of(new BigDecimal("0.00")));
    }

    private static JournalEvent event(Case of, Application application, EventType type) {
        return Samples.event(of, Optional.of(application.key().id()), application.version(), type);
    }
}
