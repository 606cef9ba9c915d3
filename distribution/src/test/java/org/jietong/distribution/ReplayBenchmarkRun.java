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
 * The replay of a million generated applications, run by the command {@code bench replay} and never with the tests. Writes
 * {@code target/benchmark.md}.
 */
class ReplayBenchmarkRun {
    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final List<String> LINES = new ArrayList<>();

    @AfterAll
    static void write() throws IOException {
        Files.write(Path.of("target", "benchmark.md"), LINES);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aMillionApplications(Database database) throws IOException {
        try (ProcessProduct product = new ProcessProduct("replay", ProcessProduct.on(database))) {
            List<String> report = BenchmarkBundle.run(
                    product,
                    System.getProperty("jietong.options", "-Xmx512m") + " -Djietong.benchmark.replay="
                            + System.getProperty("jietong.applications", "1000000"),
                    LONGEST);
            LINES.add("## Replay: " + database);
            LINES.add("");
            LINES.addAll(report);
            LINES.add("");
            assertThat(report).last().asString().endsWith(", the same");
        }
    }
}
