package org.jietong.deploy.internal.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.jietong.api.bundles.BundleEvent.Origin;
import org.jietong.api.bundles.BundleStanding;
import org.jietong.api.bundles.BundleStanding.Kept;
import org.jietong.api.bundles.Deployment.Step;
import org.jietong.api.journal.Actor;
import org.jietong.deploy.internal.jars.PluginJar;
import org.jietong.deploy.internal.plugins.Chronicle.Handing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;

/** What served is kept beyond the process, and what became of each jar is told. */
@Timeout(60)
class KeptPluginsTest {
    private static final Handing UPLOADED =
            new Handing(new UUID(1, 1), Origin.UPLOADED, new Actor(Actor.Kind.STAFF, "管理员"));

    @RegisterExtension
    private final TestFramework framework = new TestFramework();

    private WrittenDown written = new WrittenDown();
    private Plugins plugins;

    @BeforeEach
    void kernel() throws IOException {
        written = new WrittenDown();
        plugins = framework.room().plugins(written);
    }

    @Test
    void eachStepIsToldInItsOrder() {
        drop("1.0.0");
        assertThat(written.steps()).containsExactly(Step.values());
        assertThat(written.lines()).containsExactly("DROPPED 1.0.0 serves");
    }

    @Test
    void aBadJarThatLiesInTheFolderAtAStartLeavesTheVersionThatServedLast() throws Exception {
        drop("1.0.0");
        Files.writeString(framework.jar("water.jar"), "cut off");
        plugins.arrive(framework.jar("water.jar"));
        framework.restart();
        kernel();
        plugins.arrive(framework.jar("water.jar"));

        assertThat(framework.plugin("water.jar").getVersion()).hasToString("1.0.0");
        assertThat(plugins.report().running()).containsEntry("water.jar", "water 1.0.0");
        assertThat(plugins.report().refused().get("water.jar")).contains("cannot be read as a zip");
    }

    @Test
    void aFileThatIsPutBackAsItRunsIsRefusedNoLonger() throws IOException {
        drop("1.0.0");
        byte[] good = Files.readAllBytes(framework.jar("water.jar"));
        plugins.arrive(Files.writeString(framework.jar("water.jar"), "cut off"));
        assertThat(plugins.report().refused()).isNotEmpty();
        plugins.arrive(Files.write(framework.jar("water.jar"), good));
        assertThat(plugins.report().refused()).isEmpty();
        assertThat(written.lines()).containsExactly("DROPPED 1.0.0 serves", "DROPPED water.jar is refused");
    }

    @Test
    void whatServedBeforeARestartIsNoNews() throws Exception {
        drop("1.0.0");
        framework.restart();
        kernel();
        plugins.arrive(framework.jar("water.jar"));
        assertThat(written.lines()).containsExactly("DROPPED 1.0.0 serves again");
    }

    @Test
    void threeJarsAreKeptTheLatestFirst() {
        for (int version = 1; version <= 5; version++) {
            drop(version + ".0.0");
        }
        assertThat(standing().kept()).extracting(Kept::version).containsExactly("5.0.0", "4.0.0", "3.0.0");
    }

    @Test
    void aJarThatWasHandedInLiesInTheFolderOnceItServes() throws Exception {
        drop("1.0.0");
        deploy("2.0.0", "");
        assertThat(framework.plugin("water.jar").getVersion()).hasToString("2.0.0");
        framework.restart();
        kernel();
        plugins.arrive(framework.jar("water.jar"));
        assertThat(framework.plugin("water.jar").getVersion()).hasToString("2.0.0");
    }

    @Test
    void aJarThatWasHandedInAndIsRefusedChangesNothingInTheFolder() throws IOException {
        drop("1.0.0");
        byte[] before = Files.readAllBytes(framework.jar("water.jar"));
        deploy("2.0.0", HangingActivator.class.getName());

        assertThat(framework.plugin("water.jar").getVersion()).hasToString("1.0.0");
        assertThat(framework.plugin("water.jar").getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(framework.jar("water.jar")).hasBinaryContent(before);
        assertThat(standing().refusal().orElseThrow().reason()).contains("has not come to an end within 2 s");
        assertThat(written.lines()).endsWith("UPLOADED 2.0.0 is refused");
    }

    @Test
    void aBundleOfTheKernelNeedsARestartAndSaysSo() {
        plugins.arrive(TestJar.bundle(framework.context().getBundle(0).getSymbolicName(), "99")
                .at(framework.jar("kernel.jar")));
        assertThat(plugins.report().refused().get("kernel.jar"))
                .contains("belongs to the kernel", "Put it into the folder bundles/");
    }

    private BundleStanding standing() {
        return plugins.standings().files().get(0);
    }

    private void drop(String version) {
        plugins.arrive(TestJar.bundle("water", version).at(framework.jar("water.jar")));
    }

    private void deploy(String version, String activator) throws IOException {
        TestJar jar = TestJar.bundle("water", version);
        TestJar built = activator.isEmpty()
                ? jar
                : jar.with("Bundle-Activator", activator)
                        .with("Import-Package", "org.osgi.framework")
                        .classFile(HangingActivator.class);
        PluginJar taken = framework
                .room()
                .intake()
                .take(built.at(framework.room().path("handed-in.jar")), "water.jar")
                .orElseThrow();
        plugins.deploy(taken, written.begins(UPLOADED, taken));
    }
}
