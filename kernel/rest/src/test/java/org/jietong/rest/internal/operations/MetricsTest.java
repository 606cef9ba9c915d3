package org.jietong.rest.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.utility.DeployedUtility;
import org.jietong.api.utility.Utilities;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;

class MetricsTest {
    @Test
    void figuresCountAnswersAndUtilities() throws IOException {
        Metrics metrics = new Metrics(new NoUtilities());
        metrics.answered("GET", "/cases/{number}", 200, Duration.ofMillis(20));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        metrics.write(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "http_server_request_duration_seconds_count{method=\"GET\",route=\"/cases/{number}\","
                                + "status=\"200\"} 1",
                        "jietong_utilities_deployed 0",
                        "jvm_memory_used_bytes");
    }

    @Test
    void methodsThatSomebodyMadeUpAreOneFigure() throws IOException {
        Metrics metrics = new Metrics(new NoUtilities());
        metrics.answered("BREW", "unmatched", 405, Duration.ofMillis(1));
        metrics.answered("WHEN", "unmatched", 405, Duration.ofMillis(1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        metrics.write(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("_count{method=\"OTHER\",route=\"unmatched\",status=\"405\"} 2")
                .doesNotContain("BREW", "WHEN");
    }

    private static final class NoUtilities implements Utilities {
        @Override
        public List<DeployedUtility> deployed() {
            return List.of();
        }

        @Override
        public Optional<DeployedUtility> find(UtilityCode code) {
            return Optional.empty();
        }

        @Override
        public <T> Outcome<T> with(UtilityCode code, Function<Utility, Outcome<T>> work) {
            return Outcome.refused(ProblemType.UNKNOWN_UTILITY);
        }
    }
}
