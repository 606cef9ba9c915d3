package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The sweep over a million running clocks, run by the command {@code bench sweep} and never with the tests. Writes
 * {@code target/benchmark.md}.
 */
class SweepBenchmarkRun {
    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final List<String> LINES = new ArrayList<>();

    @AfterAll
    static void write() throws IOException {
        Files.write(Path.of("target", "benchmark.md"), LINES);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aMillionClocks(Database database) throws IOException {
        try (ProcessProduct product = new ProcessProduct("sweep", ProcessProduct.on(database))) {
            List<String> report = BenchmarkBundle.run(
                    product,
                    System.getProperty("jietong.options", "-Xmx512m") + " -Djietong.benchmark.sweep="
                            + System.getProperty("jietong.applications", "1000000"),
                    LONGEST);
            LINES.add("## Sweep: " + database);
            LINES.add("");
            LINES.addAll(report);
            LINES.add("");
            assertThat(report).last().asString().endsWith(", all of them once");
        }
    }
}
