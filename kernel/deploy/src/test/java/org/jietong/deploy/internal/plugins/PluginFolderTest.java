package org.jietong.deploy.internal.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.felix.hc.api.Result;
import org.jietong.api.problem.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** What lies in the folder and what is made of it. */
@Timeout(60)
class PluginFolderTest {
    @RegisterExtension
    private final TestFramework framework = new TestFramework();

    @TempDir
    private Path work;

    private Plugins plugins;

    @BeforeEach
    void nothingRunsYet() throws IOException {
        plugins = framework.plugins((bundle, carried) -> Outcome.done(bundle), new WatchedReplacements());
    }

    @Test
    void aFolderThatCannotBeReadTakesNothingAway() throws IOException {
        TestJar.bundle("water", "1.0.0").at(jar("water.jar"));
        PluginFolder watched = watched(framework.folder());
        watched.poll();
        assertThat(plugins.report().running()).containsKey("water.jar");
        PluginFolder vanished = watched(work.resolve("vanished"));
        vanished.poll();
        assertThat(vanished.report().unreadable()).isPresent();
        assertThat(framework.plugin("water.jar").getState()).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void aLinkToNothingIsPassedOverAndTheOtherJarsRun() throws IOException {
        Path elsewhere = work.resolve("elsewhere.jar");
        Files.createSymbolicLink(jar("a-link.jar"), elsewhere);
        TestJar.bundle("water", "1.0.0").at(jar("water.jar"));
        PluginFolder watched = watched(framework.folder());
        watched.poll();
        assertThat(watched.report().unreadable()).isEmpty();
        assertThat(watched.report().passedOver().get("a-link.jar")).startsWith("it cannot be read");
        assertThat(plugins.report().running()).containsOnlyKeys("water.jar");

        TestJar.bundle("gas", "1.0.0").at(elsewhere);
        watched.poll();
        watched.poll();
        assertThat(plugins.report().running()).containsOnlyKeys("a-link.jar", "water.jar");

        Files.delete(elsewhere);
        watched.poll();
        assertThat(plugins.report().running()).containsOnlyKeys("water.jar");
    }

    @Test
    void aFileThatCanNoLongerBeLookedAtKeepsItsPlugin() throws IOException {
        Path water = TestJar.bundle("water", "1.0.0").at(jar("water.jar"));
        PluginFolder watched = watched(framework.folder());
        watched.poll();

        Files.delete(water);
        Files.createSymbolicLink(water, water);
        watched.poll();
        watched.poll();
        assertThat(plugins.report().running()).containsOnlyKeys("water.jar");
        assertThat(plugins.report().refused()).isEmpty();
    }

    @Test
    void anUpperCaseEndingIsThatOfAJarToo() {
        TestJar.bundle("water", "1.0.0").at(jar("UP.JAR"));
        watched(framework.folder()).poll();
        assertThat(plugins.report().running()).containsOnly(Map.entry("UP.JAR", "water 1.0.0"));
    }

    @Test
    void aFolderCalledLikeAJarIsAWarningOnTheHealthPageAsLongAsItIsThere() throws IOException {
        Files.createDirectory(jar("dir.jar"));
        PluginFolder watched = watched(framework.folder());
        watched.poll();
        assertThat(health(watched).getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(health(watched))
                .extracting(Object::toString)
                .anyMatch(line -> line.contains("dir.jar is passed over: it is a folder and not a jar"));

        Files.delete(jar("dir.jar"));
        watched.poll();
        assertThat(health(watched).getStatus()).isEqualTo(Result.Status.OK);
    }

    @Test
    void whatIsNotCalledAJarAndWhatIsHiddenIsLeftAlone() throws IOException {
        Files.writeString(jar("readme.txt"), "about the plugins");
        Files.createDirectory(jar("notes"));
        Files.writeString(jar(".half.jar"), "still being copied");
        PluginFolder watched = watched(framework.folder());
        watched.poll();
        assertThat(watched.report()).isEqualTo(FolderReport.clean());
        assertThat(plugins.report().refused()).isEmpty();
    }

    private Result health(PluginFolder watched) {
        return PluginsHealth.result(plugins.report(), watched.report());
    }

    private PluginFolder watched(Path folder) {
        return new PluginFolder(folder, plugins, Duration.ofMillis(10), () -> {});
    }

    private Path jar(String name) {
        return framework.jar(name);
    }
}
