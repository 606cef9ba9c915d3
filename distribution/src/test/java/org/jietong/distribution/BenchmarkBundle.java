package org.jietong.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The bundle that measures the product it is started with. */
final class BenchmarkBundle {
    private BenchmarkBundle() {}

    /** Starts a product with it, waits for the end, and gives the report. */
    static List<String> run(ProcessProduct product, String options, Duration longest) throws IOException {
        product.environment("JIETONG_JAVA_OPTS", options + " -Dfelix.auto.start.1=" + jar().toUri());
        product.launch();
        product.awaitEnd(longest);
        return Files.readAllLines(product.data().resolve("benchmark.md"));
    }

    private static Path jar() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("bench", "target"))) {
            return jars.filter(jar -> jar.getFileName().toString().matches("org\\.jietong\\.bench-.*\\.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }
}
