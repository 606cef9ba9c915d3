package org.jietong.core.internal.time;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntToLongFunction;
import org.jietong.api.time.Counting;

/**
 * Prints what a call costs: the n-th working day by index and by a walk, and whole deadlines with their days. Run it as
 * a program; it is no test.
 */
final class WorkingDayBenchmark {
    private static final int CASES = 1 << 16;
    private static final int ROUNDS = 8;

    private final LocalDate[] dates = new LocalDate[CASES];
    private final Instant[] starts = new Instant[CASES];
    private final int[] spans = new int[CASES];

    private WorkingDayBenchmark() {
        Random random = new Random(20210906);
        for (int i = 0; i < CASES; i++) {
            dates[i] = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3287));
            starts[i] = Shanghai.at(dates[i].atStartOfDay().plusMinutes(random.nextInt(1440)));
            spans[i] = 1 + random.nextInt(20);
        }
    }

    public static void main(String[] arguments) {
        WorkingDayBenchmark benchmark = new WorkingDayBenchmark();
        IndexedCalendar calendar = new IndexedCalendar(Shanghai.SHIPPED);
        benchmark.measure(
                "n-th working day, indexed", i -> calendar.nthWorkingDayAfter(benchmark.dates[i], benchmark.spans[i])
                        .toEpochDay());
        benchmark.measure(
                "n-th working day, walk", i -> NaiveWalk.nthWorkingDayAfter(benchmark.dates[i], benchmark.spans[i])
                        .toEpochDay());
        for (Counting counting : Counting.values()) {
            benchmark.measure("deadline with its days, " + counting, i -> benchmark.deadline(i, counting));
        }
    }

    private long deadline(int i, Counting counting) {
        return Shanghai.WORKING_TIME
                .deadline(starts[i], BigDecimal.valueOf(5L * spans[i], 1), counting, Shanghai.STANDARD)
                .orElseThrow()
                .at()
                .getEpochSecond();
    }

    /** The best of several rounds; the sum keeps the calls from being left out, and is the same for equal answers. */
    private void measure(String what, IntToLongFunction call) {
        long best = Long.MAX_VALUE;
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            sum = 0;
            long begin = System.nanoTime();
            for (int i = 0; i < CASES; i++) {
                sum += call.applyAsLong(i);
            }
            best = Math.min(best, System.nanoTime() - begin);
        }
        System.out.printf("%-40s %8.1f ns a call (sum %d)%n", what, (double) best / CASES, sum);
    }
}
