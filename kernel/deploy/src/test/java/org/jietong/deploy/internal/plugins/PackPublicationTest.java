package org.jietong.deploy.internal.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackReference;
import org.jietong.deploy.internal.jars.Refusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;

/** A pack that is published once stays so: it is published last, by a plugin that serves. */
@Timeout(60)
class PackPublicationTest {
    @RegisterExtension
    private final TestFramework framework = new TestFramework();

    private final WatchedReplacements replacements = new WatchedReplacements();
    private final Map<String, Integer> publishedAtProof = new HashMap<>();
    private boolean serves = true;
    private Plugins plugins;

    @BeforeEach
    void nothingRunsYet() throws IOException {
        plugins = framework.plugins(
                (started, carried) -> {
                    carried.map(PackReference::digest)
                            .ifPresent(digest -> publishedAtProof.put(
                                    digest, framework.packs().published().size()));
                    return serves ? Outcome.done(started) : Refusals.notServing("its component failed", List.of());
                },
                replacements);
    }

    @Test
    void aPackIsPublishedOnceItsPluginIsKnownToServeAndNotBefore() {
        arrives("1.0.0", "pack.json");
        assertThat(framework.packs().published()).hasSize(1).containsExactlyElementsOf(publishedAtProof.keySet());
        assertThat(publishedAtProof.values()).containsExactly(0);
    }

    @Test
    void thePackOfAPluginThatDoesNotServeIsNotPublished() {
        arrives("1.0.0", "pack.json");
        serves = false;
        arrives("2.0.0", "raised.json");
        assertThat(framework.packs().published()).hasSize(1);
        assertRuns("1.0.0");
    }

    @Test
    void thePackOfAPluginThatDoesNotStartIsNotPublished() {
        plugins.arrive(TestJar.bundle("water", "1.0.0")
                .with("Bundle-Activator", "org.example.Missing")
                .file("pack/pack.json", "")
                .at(framework.jar("water.jar")));
        assertThat(framework.packs().published()).isEmpty();
    }

    @Test
    void aPluginWhosePackIsOvertakenAfterItsExaminationGivesThePlaceBack() {
        arrives("1.0.0", "pack.json");
        arrives("2.0.0", "raced");
        assertThat(plugins.report().refused().get("water.jar"))
                .contains("version 2021.1 of water is published already");
        assertThat(plugins.report().running()).containsEntry("water.jar", "water 1.0.0");
        assertRuns("1.0.0");
        arrives("3.0.0", "raced");
        assertRuns("1.0.0");
    }

    @Test
    void aFurtherPluginWhosePackIsOvertakenLeavesNothing() {
        arrives("1.0.0", "raced");
        assertThat(framework.context().getBundles()).hasSize(1);
    }

    @Test
    void aPackIsBroughtAgainAtEachStart() throws IOException {
        arrives("1.0.0", "pack.json");
        plugins = framework.plugins((started, carried) -> Outcome.done(started), replacements);
        plugins.arrive(framework.jar("water.jar"));
        assertThat(plugins.report().refused()).isEmpty();
        assertThat(framework.packs().published())
                .hasSize(2)
                .containsOnly(framework.packs().published().get(0));
    }

    private void arrives(String version, String packFile) {
        plugins.arrive(
                TestJar.bundle("water", version).file("pack/" + packFile, "").at(framework.jar("water.jar")));
    }

    private void assertRuns(String version) {
        Bundle bundle = framework.plugin("water.jar");
        assertThat(bundle.getVersion()).hasToString(version);
        assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
    }
}
