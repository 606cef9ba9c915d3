package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jietong.api.cases.ApplicationState;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.Test;

/** The product with its sample staff and sample cases. */
class DemonstrationIT {
    private static final Duration UNTIL_PLAYED = Duration.ofSeconds(60);

    @Test
    void itTellsHowToSignInAndHasACaseInEveryState() throws Exception {
        try (ProcessProduct product = new ProcessProduct("demonstration", "--demo")) {
            product.start();
            Eventually.within(UNTIL_PLAYED, () -> assertThat(product.data().resolve("demo-complete.txt"))
                    .exists());
            Eventually.within(
                    UNTIL_PLAYED,
                    () -> assertThat(product.output()).contains("bureau").contains("password demo-jietong"));

            HttpApi bureau = product.api().signedIn("bureau", "demo-jietong");
            for (ApplicationState state : ApplicationState.values()) {
                assertThat(bureau.get("/api/v1/applications?state=" + state).body())
                        .as(state.name())
                        .isNotEmpty();
            }
        }
    }
}
