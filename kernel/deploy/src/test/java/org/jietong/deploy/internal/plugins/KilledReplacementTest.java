package org.jietong.deploy.internal.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jietong.api.bundles.Deployment.Step;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Wherever a replacement is cut off, the next start comes up with exactly one version. */
class KilledReplacementTest {
    @TempDir
    Path folder;

    static Stream<Arguments> everyStepOfEachWay() {
        return Stream.of(Step.values())
                .flatMap(step -> Stream.of(Arguments.of(step, "dropped"), Arguments.of(step, "uploaded")));
    }

    @ParameterizedTest(name = "{1}, killed once {0}")
    @MethodSource("everyStepOfEachWay")
    void theNextStartComesUpWithExactlyOneVersion(Step step, String way) throws Exception {
        assertThat(killed(step, way)).isEqualTo(KilledAt.STATUS);

        boolean isNew = way.equals("dropped") || step.compareTo(Step.KEPT) >= 0;
        assertThat(versionAfterStart()).isEqualTo(isNew ? "2.0.0" : "1.0.0");
    }

    private int killed(Step step, String way) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledAt.class.getName(),
                        folder.toString(),
                        step.name(),
                        way)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String versionAfterStart() throws IOException, BundleException {
        try (TestRoom room = new TestRoom(folder)) {
            Plugins plugins = room.plugins(new WrittenDown());
            plugins.arrive(room.jar("water.jar"));
            Bundle bundle = room.plugin("water.jar");
            assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
            return bundle.getVersion().toString();
        }
    }
}
