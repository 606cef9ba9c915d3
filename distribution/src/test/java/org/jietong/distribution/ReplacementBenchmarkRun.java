package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jietong.distribution.Succession.Kind;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Versions of a plugin that follow each other under load, run by the command {@code bench replacement} and never with the tests.
 * Writes {@code target/benchmark.md}.
 */
class ReplacementBenchmarkRun {
    private static final int EACH = Integer.getInteger("jietong.replacements", 100);
    private static final int REQUESTS = Integer.getInteger("jietong.requests", 100_000);
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final long MEBIBYTE = 1 << 20;

    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static final LivePlugins FOLDER = new LivePlugins(PRODUCT);
    private static final Succession SUCCESSION = new Succession(PRODUCT, UnaryOperator.identity());

    private final List<String> lines = new ArrayList<>();

    @Test
    void versionsFollowEachOtherInEachWay() throws Exception {
        for (Kind kind : KINDS) {
            SUCCESSION.drop(kind);
            SUCCESSION.upload(kind);
        }
        int before = SUCCESSION.replacements();
        long used = usedMebibytes();
        long begun = System.nanoTime();
        TimedCallers callers = new TimedCallers(FOLDER);
        try {
            for (int round = 0; round < EACH; round++) {
                Kind kind = KINDS.get(round % KINDS.size());
                SUCCESSION.drop(kind);
                SUCCESSION.upload(kind);
            }
            Eventually.within(
                    Duration.ofMinutes(20), () -> assertThat(callers.answered()).isGreaterThan(REQUESTS));
        } finally {
            callers.stop();
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        Eventually.within(Duration.ofSeconds(30), () -> assertThat(SUCCESSION.loadersLeft())
                .isZero());
        report(callers, SUCCESSION.replacements() - before, seconds, used);
        assertThat(callers.statuses()).containsExactly(200);
    }

    private void report(TimedCallers callers, int replacements, long seconds, long used) throws IOException {
        lines.add("| | |");
        lines.add("|---|---|");
        lines.add("| replacements | " + replacements + ", half dropped and half uploaded, a third of each with the same"
                + " code, with new code, with a new pack |");
        lines.add("| requests | " + callers.answered() + " in " + seconds + " s by eight threads, "
                + callers.answeredSlowly() + " of them of a second each |");
        lines.add("| statuses | " + callers.statuses() + " |");
        lines.add("| longest answer to a quick request | " + callers.longestMilliseconds() + " ms |");
        lines.add("| longest delay of a slow one | " + callers.longestDelayOfSlowMilliseconds() + " ms |");
        lines.add("| class loaders of removed versions left | " + SUCCESSION.loadersLeft() + " |");
        lines.add(
                "| heap in use after a collection, before and after | " + used + " MiB, " + usedMebibytes() + " MiB |");
        Files.write(Path.of("target", "benchmark.md"), lines);
    }

    private static long usedMebibytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }
}
