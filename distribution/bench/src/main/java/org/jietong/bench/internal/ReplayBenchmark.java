package org.jietong.bench.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jietong.api.identity.Caller;
import org.jietong.api.packs.PackReplay;
import org.jietong.api.packs.Replay;
import org.jietong.api.packs.ReplayListener;
import org.jietong.api.packs.ReplayRange;
import org.jietong.api.packs.ReplaySummary;
import org.jietong.api.packs.ReplaySummary.Move;
import org.jietong.api.packs.Replayed;

/**
 * The replay of very many applications: its time and memory, and whether its counts are those of a walk over them that knows
 * the rules by heart.
 *
 * @param candidate the pack replayed
 * @param replays replays it
 * @param course takes the first application in and accepts it
 */
record ReplayBenchmark(CandidatePack candidate, PackReplay replays, GasCourse course) {
    private static final Set<Table> JUDGED = Set.of(Table.CONNECTION_CASE, Table.APPLICATION, Table.CLOCK_ENTRY);
    private static final Caller STAFF = new Caller.Machine("benchmark");
    private static final ReplayRange ALL = new ReplayRange(Optional.empty(), Optional.empty(), false);

    void run(DataSource pool, Dialect dialect, int number, Consumer<String> report) throws IOException, SQLException {
        Map<String, Long> expected = new HashMap<>();
        Consumer<Wish> walk = wish -> expected.merge(move(wish.category(1000), wish.category(800)), 1L, Long::sum);
        Wish wish = new Wish(false, false, BigDecimal.valueOf(500), 2);
        walk.accept(wish);
        UUID first = course.accepted(wish);
        long start = System.nanoTime();
        Crowd.like(pool, dialect, first, JUDGED).add(number - 1, walk);
        report.accept(String.format(Locale.ROOT, "- %,d applications written in %.1f s", number, since(start)));
        replayed(number, expected, report);
    }

    private void replayed(int number, Map<String, Long> expected, Consumer<String> report) throws IOException {
        Replay ready = replays.of(candidate.handedIn(GasCourse.GAS), ALL, STAFF).orElseThrow();
        Memory memory = new Memory();
        long start = System.nanoTime();
        ReplaySummary summary = ready.run(memory);
        double seconds = since(start);
        report.accept(String.format(
                Locale.ROOT,
                "- replayed in %.1f s, %,.0f applications/s; %,d differ",
                seconds,
                number / seconds,
                summary.categoryChanged()));
        report.accept("- " + memory);
        Map<String, Long> counted = new HashMap<>();
        for (Move move : summary.moves()) {
            counted.put(move(move.before().category(), move.after().category()), move.applications());
        }
        expected.keySet().removeIf(move -> move.substring(0, 2).equals(move.substring(6)));
        report.accept("- counts of the replay: " + new TreeMap<>(counted) + ", looked at " + summary.looked());
        report.accept("- counts of a brute-force walk: " + new TreeMap<>(expected)
                + (counted.equals(expected) && summary.looked() == number ? ", the same" : ", NOT THE SAME"));
    }

    private static String move(String before, String after) {
        return before + " to " + after;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Watches the heap from page to page. */
    private static final class Memory implements ReplayListener {
        private final long before = settled();
        private long most;

        @Override
        public void differs(Replayed application) {
            // The list is for people; here only the counts matter.
        }

        @Override
        public void progressed(long looked) {
            most = Math.max(most, used());
        }

        private static long settled() {
            System.gc();
            return used();
        }

        private static long used() {
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "heap: %d MB before, at most %d MB in use between pages (garbage included), %d MB after, limit %d MB",
                    before >> 20,
                    most >> 20,
                    settled() >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }
}
