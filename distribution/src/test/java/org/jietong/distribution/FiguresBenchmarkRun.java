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
 * The figures of a hundred thousand answers, run by the command {@code bench figures} and never with the tests. Writes
 * {@code target/benchmark.md}.
 */
class FiguresBenchmarkRun {
    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final List<String> LINES = new ArrayList<>();

    @AfterAll
    static void write() throws IOException {
        Files.write(Path.of("target", "benchmark.md"), LINES);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aHundredThousandAnswers(Database database) throws IOException {
        try (ProcessProduct product = new ProcessProduct("figures", ProcessProduct.on(database))) {
            List<String> report = BenchmarkBundle.run(
                    product,
                    System.getProperty("jietong.options", "-Xmx512m") + " -Djietong.benchmark.figures="
                            + System.getProperty("jietong.answers", "100000"),
                    LONGEST);
            LINES.add("## Figures: " + database);
            LINES.add("");
            LINES.addAll(report);
            LINES.add("");
            assertThat(report).last().asString().endsWith("figures equal to a slow count");
        }
    }
}
