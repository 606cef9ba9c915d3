package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The benchmark, run by the command {@code bench} and never with the tests: cases through the service layer beside plain
 * JDBC inside the product, and how long the product takes to its first answer. Writes {@code target/benchmark.md}.
 */
class BenchmarkRun {
    private static final Path REPORT = Path.of("target", "benchmark.md");
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int STARTS = 5;
    private static final List<String> LINES = new ArrayList<>();

    @AfterAll
    static void write() throws IOException {
        Files.write(REPORT, LINES);
    }

    /** What reads the journal works for the plain course as well, which writes the same events. */
    @ParameterizedTest
    @CsvSource({"DERBY,false", "POSTGRESQL,false", "DERBY,true", "POSTGRESQL,true"})
    void wholeCasesBesidePlainJdbc(Database database, boolean readers) throws IOException {
        String options = System.getProperty("jietong.options", "-Xmx512m") + " -Djietong.journal.feed=" + readers;
        try (ProcessProduct product = new ProcessProduct("benchmark", ProcessProduct.on(database))) {
            List<String> report = BenchmarkBundle.run(product, options, LONGEST);
            LINES.add("## Whole cases: " + database + ", readers of the journal " + (readers ? "at work" : "at rest"));
            LINES.add("");
            LINES.addAll(report);
            LINES.add("");
        }
        assertThat(LINES).anyMatch(line -> line.contains("service"));
    }

    @Test
    void timeToTheFirstAnswerAndMemory() throws IOException {
        LINES.add("## Start on Derby, ms to the first answered GET /utilities, and resident memory then");
        LINES.add("");
        for (int i = 0; i < STARTS; i++) {
            try (ProcessProduct product = new ProcessProduct("start")) {
                String cold = started(product);
                product.stop();
                LINES.add("- cold " + cold + "; warm " + started(product));
                product.stop();
            }
        }
        LINES.add("");
        assertThat(LINES).isNotEmpty();
    }

    private static String started(ProcessProduct product) throws IOException {
        long begin = System.nanoTime();
        ProcessHandle process = product.launch();
        long[] answered = new long[1];
        Eventually.within(Duration.ofSeconds(60), () -> {
            assertThat(product.api().get("/api/v1/utilities").status()).isEqualTo(200);
            answered[0] = System.nanoTime();
        });
        Eventually.within(
                Duration.ofSeconds(60),
                () -> assertThat(product.api().get("/api/v1/utilities").body()).hasSize(3));
        return String.format(
                Locale.ROOT,
                "%d ms (all three utilities after %d ms), %s",
                (answered[0] - begin) / 1_000_000,
                (System.nanoTime() - begin) / 1_000_000,
                memory(process));
    }

    private static String memory(ProcessHandle process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return "memory unknown";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .findFirst()
                    .orElse("memory unknown");
        }
    }
}
