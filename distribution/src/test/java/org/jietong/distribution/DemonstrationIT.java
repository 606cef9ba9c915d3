package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jietong.api.cases.ApplicationState;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.Test;

/** The product with its sample staff and sample cases. */
class DemonstrationIT {
    private static final Duration UNTIL_PLAYED = Duration.ofSeconds(60);

    @Test
    void itTellsHowToSignInAndHasACaseInEveryState() throws Exception {
        try (ProcessProduct product = new ProcessProduct("demonstration", "--demo")) {
            product.environment("JIETONG_JAVA_OPTS", "-Djietong.messages.quiet=00:00-00:00");
            product.start();
            Eventually.within(UNTIL_PLAYED, () -> assertThat(product.data().resolve("demo-complete.txt"))
                    .exists());
            Eventually.within(
                    UNTIL_PLAYED,
                    () -> assertThat(product.output()).contains("bureau").contains("password demo-jietong"));

            Eventually.within(UNTIL_PLAYED, () -> assertThat(outbox(product.data()))
                    .anyMatch(letter -> letter.contains("Template: application-accepted (zh-CN)"))
                    .anyMatch(letter -> letter.contains("Template: application-rejected (zh-CN)")));

            HttpApi bureau = product.api().signedIn("bureau", "demo-jietong");
            for (ApplicationState state : ApplicationState.values()) {
                assertThat(bureau.get("/api/v1/applications?state=" + state).body())
                        .as(state.name())
                        .isNotEmpty();
            }
        }
    }

    private static List<String> outbox(Path data) throws IOException {
        List<String> letters = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data.resolve("outbox"), "*.txt")) {
            for (Path file : files) {
                letters.add(Files.readString(file));
            }
        }
        return letters;
    }
}
