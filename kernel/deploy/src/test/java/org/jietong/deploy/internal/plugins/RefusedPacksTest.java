package org.jietong.deploy.internal.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;

/** Whoever brought a pack that is not taken reads what is wrong with it and what to do. */
@Timeout(60)
class RefusedPacksTest {
    private static final String NO_PACK =
            "it brings a utility and carries no rule pack: there is no file in its folder pack/,"
                    + " which holds pack.json, classification.dmn, form.schema.json";

    @RegisterExtension
    private final TestFramework framework = new TestFramework();

    private Plugins plugins;

    @BeforeEach
    void nothingRunsYet() throws IOException {
        plugins = framework.plugins((bundle, carried) -> Outcome.done(bundle), new WatchedReplacements());
    }

    @Test
    void aJarWithABrokenPackIsRefusedWithTheFindings() {
        arrives(water().file("pack/broken", ""));
        assertRefused("its rule pack is refused: GAP in pack/classification.dmn: nothing applies above 1000");
    }

    @Test
    void aVersionThatIsTakenIsNamedWithBothContentsAndTheCure() {
        arrives(water().file("pack/taken", ""));
        assertRefused("its rule pack is refused: version 2021.1 of water is published already with other content"
                + " (digest 0123456789ab…; this one has ");
        assertRefused("Raise \"version\" in pack/pack.json");
        assertThat(refusal()).doesNotContain("{", "[", "VERSION_TAKEN");
    }

    @Test
    void aDatabaseThatIsAwayIsNotThePacksFaultAndTheJarIsTriedAgain() {
        arrives(water().file("pack/away", ""));
        assertThat(refusal()).isEqualTo("the database does not answer; the jar is tried again by itself");
        water().file("pack/pack.json", "{}").at(framework.jar("water.jar"));
        plugins.retry();
        assertThat(plugins.report().running()).containsKey("water.jar");
    }

    @Test
    void aUtilityDeclaredWithoutAPackIsRefusedBeforeAnythingOfItRuns() {
        arrives(water().with(
                        "Provide-Capability",
                        "osgi.service;objectClass:List<String>=\"" + Utility.class.getName() + "\"")
                .with("Bundle-Activator", "org.example.Missing"));
        assertRefused(NO_PACK);
    }

    @Test
    void aUtilityRegisteredWithoutAPackIsRefused() throws IOException {
        plugins = framework.plugins(RefusedPacksTest::offeringUtility, new WatchedReplacements());
        arrives(water());
        assertRefused(NO_PACK);
    }

    @Test
    void aPluginThatBringsAnotherServiceNeedsNoPack() {
        arrives(water().with("Provide-Capability", "osgi.service;objectClass=\"java.lang.Runnable\""));
        assertThat(plugins.report().refused()).isEmpty();
    }

    private static Outcome<Bundle> offeringUtility(Bundle started, Object carried) {
        Utility utility = new Utility() {
            @Override
            public UtilityCode code() {
                return new UtilityCode("water");
            }

            @Override
            public PackContent rulePack() {
                throw new IllegalStateException("there is none");
            }
        };
        started.getBundleContext().registerService(Utility.class.getName(), utility, null);
        return Outcome.done(started);
    }

    private static TestJar water() {
        return TestJar.bundle("water", "1.0.0");
    }

    private void arrives(TestJar jar) {
        plugins.arrive(jar.at(framework.jar("water.jar")));
    }

    private String refusal() {
        return plugins.report().refused().get("water.jar");
    }

    private void assertRefused(String words) {
        assertThat(refusal()).contains(words);
        assertThat(plugins.report().running()).isEmpty();
        assertThat(framework.context().getBundles()).hasSize(1);
        assertThat(framework.packs().published()).isEmpty();
    }
}
