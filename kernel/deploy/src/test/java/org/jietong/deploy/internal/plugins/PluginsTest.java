package org.jietong.deploy.internal.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.felix.hc.api.Result;
import org.jietong.api.problem.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;

/** Plugins in a real framework. */
@Timeout(60)
class PluginsTest {
    private static final String NO_SUCH_ACTIVATOR = "org.example.Missing";

    @RegisterExtension
    private final TestFramework framework = new TestFramework();

    @TempDir
    private Path work;

    private Plugins plugins;

    @BeforeEach
    void nothingRunsYet() throws IOException {
        plugins = freshPlugins();
    }

    private Plugins freshPlugins() throws IOException {
        return framework.plugins((bundle, promised) -> Outcome.done(bundle), new WatchedReplacements());
    }

    @Test
    void aGoodJarRunsAndIsGoneWithItsFile() {
        plugins.arrive(
                TestJar.bundle("water", "1.0.0").file("pack/pack.json", "{}").at(jar("water.jar")));
        assertThat(bundle("plugin:water.jar").getState()).isEqualTo(Bundle.ACTIVE);
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
    void aJarWithABrokenPackIsRefusedWithTheFindings() {
        plugins.arrive(TestJar.bundle("water", "1.0.0").file("pack/broken", "").at(jar("water.jar")));
        assertRefused("water.jar", "GAP in classification.dmn: nothing applies above 1000");
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
        long modified = bundle("plugin:water.jar").getLastModified();

        plugins.arrive(TestJar.bundle("water", "1.1.0").file("pack/broken", "").at(jar("water.jar")));
        plugins.arrive(TestJar.bundle("water", "1.1.0")
                .with("Import-Package", "org.example.absent")
                .at(jar("water.jar")));
        plugins.arrive(Files.writeString(jar("water.jar"), "cut off"));

        assertThat(bundle("plugin:water.jar").getLastModified()).isEqualTo(modified);
        assertThat(bundle("plugin:water.jar").getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(plugins.report().running()).containsEntry("water.jar", "water 1.0.0");
        assertThat(plugins.report().refused()).containsKey("water.jar");
    }

    @Test
    void aReplacementThatDoesNotStartIsUndone() {
        plugins.arrive(TestJar.bundle("water", "1.0.0").at(jar("water.jar")));
        plugins.arrive(TestJar.bundle("water", "1.1.0")
                .with("Bundle-Activator", NO_SUCH_ACTIVATOR)
                .at(jar("water.jar")));
        assertThat(bundle("plugin:water.jar").getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(bundle("plugin:water.jar").getVersion()).hasToString("1.0.0");
        assertThat(plugins.report().refused()).containsKey("water.jar");
    }

    @Test
    void aReplacementUnderTheSameVersionRuns() {
        plugins.arrive(TestJar.bundle("water", "1.0.0").at(jar("water.jar")));
        plugins.arrive(TestJar.bundle("water", "1.0.0").file("added.txt", "new").at(jar("water.jar")));
        assertThat(bundle("plugin:water.jar").getEntry("added.txt")).isNotNull();
        assertThat(bundle("plugin:water.jar").getState()).isEqualTo(Bundle.ACTIVE);
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
        assertThat(bundle("plugin:water.jar").getState()).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void aRefusedJarIsAWarningOnTheHealthPageAndNoMore() throws IOException {
        plugins.arrive(TestJar.bundle("water", "1.0.0").at(jar("water.jar")));
        plugins.arrive(Files.writeString(jar("text.jar"), "not a jar"));
        Result result = PluginsHealth.result(plugins.report(), "");
        assertThat(result.getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(result).extracting(Object::toString).anyMatch(line -> line.contains("text.jar is refused"));
        plugins.leave("text.jar");
        assertThat(PluginsHealth.result(plugins.report(), "").getStatus()).isEqualTo(Result.Status.OK);
    }

    @Test
    void aFolderThatCannotBeReadTakesNothingAway() throws IOException {
        TestJar.bundle("water", "1.0.0").at(jar("water.jar"));
        PluginFolder watched = watched(framework.folder());
        watched.poll();
        assertThat(plugins.report().running()).containsKey("water.jar");
        PluginFolder vanished = watched(work.resolve("vanished"));
        vanished.poll();
        assertThat(vanished.unreadable()).isPresent();
        assertThat(bundle("plugin:water.jar").getState()).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void aLinkToNothingIsPassedOverAndTheOtherJarsRun() throws IOException {
        Path elsewhere = work.resolve("elsewhere.jar");
        Files.createSymbolicLink(jar("a-link.jar"), elsewhere);
        TestJar.bundle("water", "1.0.0").at(jar("water.jar"));
        PluginFolder watched = watched(framework.folder());
        watched.poll();
        assertThat(watched.unreadable()).isEmpty();
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

    private PluginFolder watched(Path folder) {
        return new PluginFolder(folder, plugins, Duration.ofMillis(10), () -> {});
    }

    private Path jar(String name) {
        return framework.jar(name);
    }

    private Bundle bundle(String location) {
        return framework.context().getBundle(location);
    }

    private void assertRefused(String file, String words) {
        assertThat(plugins.report().refused().get(file)).contains(words);
        assertThat(plugins.report().running()).doesNotContainKey(file);
        assertThat(bundle("plugin:" + file)).isNull();
    }
}
