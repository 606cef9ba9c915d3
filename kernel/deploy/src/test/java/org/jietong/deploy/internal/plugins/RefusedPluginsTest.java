package org.jietong.deploy.internal.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.felix.hc.api.Result;
import org.jietong.api.problem.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;

/** What is no plugin, or none that can run, is refused in words and disturbs nothing. */
@Timeout(60)
class RefusedPluginsTest {
    private static final String NO_SUCH_ACTIVATOR = "org.example.Missing";

    @RegisterExtension
    private final TestFramework framework = new TestFramework();

    private Plugins plugins;

    @BeforeEach
    void nothingRunsYet() throws IOException {
        plugins = framework.plugins((bundle, carried) -> Outcome.done(bundle), new WatchedReplacements());
    }

    @Test
    void aFileThatIsNoZipIsRefused() throws IOException {
        plugins.arrive(Files.writeString(jar("text.jar"), "not a jar"));
        assertRefused("text.jar", "cannot be read as a zip");
    }

    @Test
    void aZipThatIsNoBundleIsRefused() {
        plugins.arrive(TestJar.nameless().at(jar("plain.jar")));
        assertRefused("plain.jar", "no Bundle-SymbolicName");
    }

    @Test
    void aFragmentIsRefused() {
        plugins.arrive(TestJar.bundle("part", "1")
                .with("Fragment-Host", "system.bundle")
                .at(jar("part.jar")));
        assertRefused("part.jar", "fragment");
    }

    @Test
    void aJarThatDoesNotResolveIsRefusedNamingWhatIsMissing() {
        plugins.arrive(TestJar.bundle("water", "1.0.0")
                .with("Import-Package", "org.example.absent;version=\"[1.2,2)\",org.osgi.framework;version=\"[9,10)\"")
                .at(jar("water.jar")));
        assertRefused(
                "water.jar", "no bundle provides package org.example.absent in version 1.2.0 or later, below 2.0.0");
        assertRefused("water.jar", "package org.osgi.framework in version 9.0.0 or later, below 10.0.0 (there is 1.10");
    }

    @Test
    void aJarThatNeedsANewerJavaIsRefused() {
        plugins.arrive(TestJar.bundle("water", "1.0.0")
                .with("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")
                .at(jar("water.jar")));
        assertRefused("water.jar", "osgi.ee");
    }

    @Test
    void aJarOverWhosePackTheCheckFailsIsRefusedAndNoOtherIsKeptFromRunning() {
        plugins.arrive(
                TestJar.bundle("gas", "1.0.0").file("pack/overflowing", "").at(jar("gas.jar")));
        assertRefused("gas.jar", "could not be checked");
        plugins.arrive(
                TestJar.bundle("water", "1.0.0").file("pack/pack.json", "{}").at(jar("water.jar")));
        assertThat(plugins.report().running()).containsOnlyKeys("water.jar");
    }

    @Test
    void aJarThatDoesNotStartIsRefused() {
        plugins.arrive(TestJar.bundle("water", "1.0.0")
                .with("Bundle-Activator", NO_SUCH_ACTIVATOR)
                .at(jar("water.jar")));
        assertRefused("water.jar", "does not start");
        assertRefused("water.jar", NO_SUCH_ACTIVATOR);
    }

    @Test
    void aRefusedReplacementLeavesWhatRanBefore() throws IOException {
        plugins.arrive(TestJar.bundle("water", "1.0.0").at(jar("water.jar")));
        long modified = framework.plugin("water.jar").getLastModified();

        plugins.arrive(TestJar.bundle("water", "1.1.0").file("pack/broken", "").at(jar("water.jar")));
        plugins.arrive(TestJar.bundle("water", "1.1.0")
                .with("Import-Package", "org.example.absent")
                .at(jar("water.jar")));
        plugins.arrive(Files.writeString(jar("water.jar"), "cut off"));

        assertThat(framework.plugin("water.jar").getLastModified()).isEqualTo(modified);
        assertThat(framework.plugin("water.jar").getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(plugins.report().running()).containsEntry("water.jar", "water 1.0.0");
        assertThat(plugins.report().refused()).containsKey("water.jar");
    }

    @Test
    void aReplacementThatDoesNotStartIsUndone() {
        plugins.arrive(TestJar.bundle("water", "1.0.0").at(jar("water.jar")));
        plugins.arrive(TestJar.bundle("water", "1.1.0")
                .with("Bundle-Activator", NO_SUCH_ACTIVATOR)
                .at(jar("water.jar")));
        assertThat(framework.plugin("water.jar").getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(framework.plugin("water.jar").getVersion()).hasToString("1.0.0");
        assertThat(plugins.report().refused()).containsKey("water.jar");
    }

    @Test
    void aRefusedJarIsAWarningOnTheHealthPageAndNoMore() throws IOException {
        plugins.arrive(TestJar.bundle("water", "1.0.0").at(jar("water.jar")));
        plugins.arrive(Files.writeString(jar("text.jar"), "not a jar"));
        Result result = PluginsHealth.result(plugins.report(), FolderReport.clean());
        assertThat(result.getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(result).extracting(Object::toString).anyMatch(line -> line.contains("text.jar is refused"));
        plugins.leave("text.jar");
        assertThat(PluginsHealth.result(plugins.report(), FolderReport.clean()).getStatus())
                .isEqualTo(Result.Status.OK);
    }

    private Path jar(String name) {
        return framework.jar(name);
    }

    private void assertRefused(String file, String words) {
        assertThat(plugins.report().refused().get(file)).contains(words);
        assertThat(plugins.report().running()).doesNotContainKey(file);
        assertThat(framework.plugin(file)).isNull();
    }
}
