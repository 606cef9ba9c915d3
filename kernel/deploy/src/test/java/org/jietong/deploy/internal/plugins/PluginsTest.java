package org.jietong.deploy.internal.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jietong.api.problem.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;

/** Which plugins run, in a real framework. */
@Timeout(60)
class PluginsTest {
    @RegisterExtension
    private final TestFramework framework = new TestFramework();

    private Plugins plugins;

    @BeforeEach
    void nothingRunsYet() throws IOException {
        plugins = freshPlugins();
    }

    @Test
    void aGoodJarRunsAndIsGoneWithItsFile() {
        plugins.arrive(
                TestJar.bundle("water", "1.0.0").file("pack/pack.json", "{}").at(jar("water.jar")));
        assertThat(framework.plugin("water.jar").getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(framework.context().getBundles()).hasSize(2);
        assertThat(plugins.report().running()).containsEntry("water.jar", "water 1.0.0");

        plugins.leave("water.jar");
        assertThat(framework.context().getBundles()).hasSize(1);
        assertThat(plugins.report().running()).isEmpty();
    }

    @Test
    void whoFollowsBundlesFindsEachOneThereWhenToldThatItIsResolved() {
        Queue<Integer> states = new ConcurrentLinkedQueue<>();
        framework.context().addBundleListener(event -> {
            if (event.getType() == BundleEvent.RESOLVED) {
                states.add(event.getBundle().getState());
            }
        });
        for (int version = 1; version <= 20; version++) {
            plugins.arrive(TestJar.bundle("water", version + ".0.0").at(jar("water.jar")));
        }
        assertThat(states).hasSizeGreaterThanOrEqualTo(20).doesNotContain(Bundle.UNINSTALLED);
    }

    @Test
    void aReplacementUnderTheSameVersionRuns() {
        plugins.arrive(TestJar.bundle("water", "1.0.0").at(jar("water.jar")));
        plugins.arrive(TestJar.bundle("water", "1.0.0").file("added.txt", "new").at(jar("water.jar")));
        assertThat(framework.plugin("water.jar").getEntry("added.txt")).isNotNull();
        assertThat(framework.plugin("water.jar").getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(plugins.report().refused()).isEmpty();
    }

    @Test
    void ofTwoFilesOfOnePluginTheNewerVersionRunsAndTheOlderComesBackWhenItGoes() {
        plugins.arrive(TestJar.bundle("water", "1.0.0").at(jar("water-1.0.jar")));
        plugins.arrive(TestJar.bundle("water", "1.1.0").at(jar("water-1.1.jar")));
        assertThat(plugins.report().running()).containsOnly(Map.entry("water-1.1.jar", "water 1.1.0"));
        assertThat(plugins.report().refused()).containsKey("water-1.0.jar");

        plugins.leave("water-1.1.jar");
        assertThat(plugins.report().running()).containsOnly(Map.entry("water-1.0.jar", "water 1.0.0"));
        assertThat(plugins.report().refused()).isEmpty();
    }

    @Test
    void aJarThatLackedAnotherRunsWhenTheOtherCame() {
        plugins.arrive(TestJar.bundle("asks", "1.0.0")
                .with("Import-Package", "org.example.offer")
                .at(jar("asks.jar")));
        assertThat(plugins.report().refused()).containsKey("asks.jar");
        plugins.arrive(TestJar.bundle("offers", "1.0.0")
                .with("Export-Package", "org.example.offer")
                .file("org/example/offer/file", "")
                .at(jar("offers.jar")));
        assertThat(plugins.report().running()).containsKeys("asks.jar", "offers.jar");
        assertThat(plugins.report().refused()).isEmpty();
    }

    @Test
    void aSingletonIsReplacedLikeAnyOther() {
        plugins.arrive(TestJar.bundle("water;singleton:=true", "1.0.0").at(jar("water.jar")));
        plugins.arrive(TestJar.bundle("water;singleton:=true", "1.1.0").at(jar("water.jar")));
        assertThat(plugins.report().running()).containsOnly(Map.entry("water.jar", "water 1.1.0"));
    }

    @Test
    void whatRunsAlreadyIsTakenOverAfterARestartOfTheKernel() throws IOException {
        plugins.arrive(TestJar.bundle("water", "1.0.0").at(jar("water.jar")));
        Plugins next = freshPlugins();
        assertThat(next.files()).containsExactly("water.jar");
        next.arrive(jar("water.jar"));
        assertThat(next.report().running()).containsOnly(Map.entry("water.jar", "water 1.0.0"));
        assertThat(framework.plugin("water.jar").getState()).isEqualTo(Bundle.ACTIVE);
    }

    private Plugins freshPlugins() throws IOException {
        return framework.plugins((bundle, carried) -> Outcome.done(bundle), new WatchedReplacements());
    }

    private Path jar(String name) {
        return framework.jar(name);
    }
}
