package org.jietong.deploy.internal.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackReference;
import org.jietong.api.utility.UtilityCode;
import org.jietong.deploy.internal.jars.Refusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/** What starts has to serve before it takes a place; whoever waits knows for what. */
@Timeout(60)
class PluginReplacementTest {
    private static final String CALLABLE = "(objectClass=java.util.concurrent.Callable)";

    @RegisterExtension
    private final TestFramework framework = new TestFramework();

    private final Map<String, Outcome<Bundle>> failing = new HashMap<>();
    private final WatchedReplacements replacements = new WatchedReplacements();
    private Optional<UtilityCode> carried = Optional.empty();
    private Plugins plugins;

    @BeforeEach
    void nothingRunsYet() throws IOException {
        plugins = framework.plugins(this::proven, replacements);
    }

    private Outcome<Bundle> proven(Bundle started, Optional<PackReference> pack) {
        carried = pack.map(PackReference::utility);
        return failing.getOrDefault(started.getVersion().toString(), Outcome.done(started));
    }

    @Test
    void aPluginThatStartsAndDoesNotServeIsRefusedAndLeavesNothing() {
        failing.put("1.0.0", Refusals.notServing("its component failed", List.of()));
        arrives("1.0.0");
        assertThat(refusal()).isEqualTo("it starts and does not serve: its component failed");
        assertThat(framework.context().getBundles()).hasSize(1);
        assertThat(plugins.report().running()).isEmpty();
    }

    @Test
    void aPluginIsNotReplacedByOneThatDoesNotServe() {
        arrives("1.0.0");
        failing.put("2.0.0", Refusals.notServing("its component failed", List.of()));
        arrives("2.0.0");
        assertThat(refusal()).contains("its component failed");
        assertThat(plugins.report().running()).containsEntry("water.jar", "water 1.0.0");
        assertRuns("1.0.0");
    }

    @Test
    void aPluginIsNotReplacedByOneOverWhichTheProofItselfFails() throws IOException {
        plugins = framework.plugins(
                (started, code) -> {
                    if (started.getVersion().getMajor() == 2) {
                        throw new IllegalStateException("no answer");
                    }
                    return Outcome.done(started);
                },
                replacements);
        arrives("1.0.0");
        arrives("2.0.0");
        assertThat(refusal()).contains("could not be checked", "no answer");
        assertRuns("1.0.0");
    }

    @Test
    void aPluginThatThrowsWhenItIsStoppedGivesItsPlaceBackAllTheSame() {
        arrives("1.0.0");
        failing.put("2.0.0", Refusals.notServing("its component failed", List.of()));
        plugins.arrive(TestJar.bundle("water", "2.0.0")
                .with("Bundle-Activator", StubbornActivator.class.getName())
                .with("Import-Package", "org.osgi.framework")
                .classFile(StubbornActivator.class)
                .at(framework.jar("water.jar")));
        assertThat(refusal()).contains("its component failed");
        assertRuns("1.0.0");
    }

    @Test
    void aPluginHasToBringTheUtilityOfThePackItCarries() {
        plugins.arrive(
                TestJar.bundle("water", "1.0.0").file("pack/pack.json", "{}").at(framework.jar("water.jar")));
        assertThat(carried).contains(new UtilityCode("water"));
        arrives("1.1.0");
        assertThat(carried).isEmpty();
    }

    @Test
    void whatFailedIsNotTriedAgainAndWhatRunsIsLeftAlone() {
        arrives("1.0.0");
        failing.put("2.0.0", Refusals.notServing("its component failed", List.of()));
        arrives("2.0.0");
        failing.clear();
        plugins.retry();
        assertRuns("1.0.0");
    }

    @Test
    void whatLacksAServiceIsTriedAgainOnceThereIsOneAndNotBefore() {
        arrives("1.0.0");
        failing.put("2.0.0", Refusals.notServing("it waits", List.of(CALLABLE, "(never=there)")));
        arrives("2.0.0");
        failing.clear();
        long since = bundle().getLastModified();
        plugins.retry();
        assertThat(bundle().getLastModified()).isEqualTo(since);

        framework.context().registerService(Callable.class, () -> "here", null);
        plugins.retry();
        assertRuns("2.0.0");
        assertThat(plugins.report().refused()).isEmpty();
    }

    @Test
    void theNewVersionStartsBesideTheOldOneWhichStopsWhenLookUpsHaveMoved() {
        arrives("1.0.0");
        Queue<String> told = told();
        arrives("2.0.0");
        assertThat(told).containsExactly("2.0.0 starts, moved 1", "1.0.0 stops, moved 2");
        assertThat(replacements.isUnderWay()).isFalse();
    }

    @Test
    void aVersionThatIsRefusedGoesAndTheOldOneNeverStops() {
        arrives("1.0.0");
        failing.put("2.0.0", Refusals.notServing("its component failed", List.of()));
        Queue<String> told = told();
        arrives("2.0.0");
        assertThat(told).containsExactly("2.0.0 starts, moved 1", "2.0.0 stops, moved 1");
        assertThat(replacements.isUnderWay()).isFalse();
    }

    @Test
    void aRemovalIsNoReplacement() {
        arrives("1.0.0");
        Queue<Boolean> underWay = new ConcurrentLinkedQueue<>();
        listen(BundleEvent.STOPPING, bundle -> underWay.add(replacements.isUnderWay()));
        plugins.leave("water.jar");
        assertThat(underWay).containsExactly(false);
    }

    @Test
    void theStartEndsWhenTheJarsThatLayThereHaveBeenDealtWith() throws Exception {
        TestJar.bundle("water", "1.0.0").at(framework.jar("water.jar"));
        CompletableFuture<Boolean> ranAtTheEnd = new CompletableFuture<>();
        PluginFolder folder = new PluginFolder(framework.folder(), plugins, Duration.ofHours(1), () -> {
            replacements.startEnded();
            ranAtTheEnd.complete(plugins.report().running().containsKey("water.jar"));
        });
        assertThat(replacements.hasStartEnded()).isFalse();
        folder.start();
        assertThat(ranAtTheEnd.get(20, TimeUnit.SECONDS)).isTrue();
        folder.stop();
    }

    /** Which version starts or stops, and how often look-ups had moved by then; each within a replacement. */
    private Queue<String> told() {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        listen(BundleEvent.STARTED, bundle -> told.add(line(bundle, "starts")));
        listen(BundleEvent.STOPPING, bundle -> told.add(line(bundle, "stops")));
        return told;
    }

    private String line(Bundle bundle, String what) {
        return replacements.isUnderWay()
                ? bundle.getVersion() + " " + what + ", moved " + replacements.taken()
                : "outside a replacement";
    }

    private void listen(int type, Consumer<Bundle> listener) {
        SynchronousBundleListener filtered = event -> {
            if (event.getType() == type) {
                listener.accept(event.getBundle());
            }
        };
        framework.context().addBundleListener(filtered);
    }

    private void arrives(String version) {
        plugins.arrive(TestJar.bundle("water", version).at(framework.jar("water.jar")));
    }

    private String refusal() {
        return plugins.report().refused().get("water.jar");
    }

    private void assertRuns(String version) {
        assertThat(bundle().getVersion()).hasToString(version);
        assertThat(bundle().getState()).isEqualTo(Bundle.ACTIVE);
    }

    private Bundle bundle() {
        return framework.plugin("water.jar");
    }
}
