package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.Test;

/** The pages in a real browser, against the assembled product with its sample staff: the specs below {@code kernel/web/e2e}. */
class PagesIT {
    private static final Path MODULE = Path.of("../kernel/web").toAbsolutePath().normalize();
    private static final Duration UNTIL_PLAYED = Duration.ofSeconds(90);
    private static final Duration UNTIL_LOOKED_AT = Duration.ofMinutes(45);

    @Test
    void thePagesDoWhatTheirSpecsSay() throws Exception {
        try (ProcessProduct product = new ProcessProduct("pages", "--demo")) {
            product.start();
            Eventually.within(UNTIL_PLAYED, () -> assertThat(product.data().resolve("demo-complete.txt"))
                    .exists());

            Path output = Files.createTempFile("pages", ".txt");
            int status = specs(product, output);

            assertThat(status).as(Files.readString(output)).isZero();
            Files.delete(output);
        }
    }

    private static int specs(ProcessProduct product, Path output) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("npm", "run", "--silent", "e2e")
                .directory(MODULE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment()
                .putAll(Map.of(
                        "JIETONG_ADDRESS",
                        "http://127.0.0.1:" + product.port(),
                        "JIETONG_OUTBOX",
                        product.data().resolve("outbox").toString()));
        Process browser = builder.start();
        if (!browser.waitFor(UNTIL_LOOKED_AT.toSeconds(), TimeUnit.SECONDS)) {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly();
            throw new AssertionError("not done within " + UNTIL_LOOKED_AT + ": " + Files.readString(output));
        }
        return browser.exitValue();
    }
}
