package org.jietong.deploy.internal.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.jietong.api.problem.Outcome;
import org.jietong.deploy.internal.jars.JarBounds;
import org.jietong.deploy.internal.jars.JarIntake;
import org.jietong.deploy.internal.jars.KeptJars;
import org.jietong.deploy.internal.jars.TrustedSigners;
import org.jietong.deploy.internal.plugins.FrameworkBundles.Proofs;
import org.jietong.deploy.internal.utilities.Replacements;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** A real framework with a clean cache, and folders that outlive it. */
final class TestRoom implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);

    private final JudgedPacks packs = new JudgedPacks();
    private final Path room;
    private final Framework framework;

    TestRoom(Path room) throws IOException, BundleException {
        this.room = room;
        Files.createDirectories(folder());
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        room.resolve("cache").toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        "felix.log.level",
                        "0"));
        framework.start();
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    Path path(String name) {
        return room.resolve(name);
    }

    Path folder() {
        return path("folder");
    }

    Path jar(String name) {
        return folder().resolve(name);
    }

    JudgedPacks packs() {
        return packs;
    }

    /** The one bundle of a place that is there. */
    Bundle plugin(String place) {
        List<Bundle> found = Arrays.stream(context().getBundles())
                .filter(bundle ->
                        Locations.isPlugin(bundle) && Locations.place(bundle).equals(place))
                .toList();
        assertThat(found).as("bundles of %s", place).hasSizeLessThanOrEqualTo(1);
        return found.stream().findFirst().orElse(null);
    }

    KeptJars kept() {
        return new KeptJars(path("kept"));
    }

    JarIntake intake() throws IOException {
        return new JarIntake(
                Files.createDirectories(path("arriving")), JarBounds.USUAL, TrustedSigners.of(setting -> null, CLOCK));
    }

    /** A kernel that starts in this framework, with whatever runs there already. */
    Plugins plugins(Chronicle chronicle) throws IOException {
        return plugins((bundle, carried) -> Outcome.done(bundle), Outcome::done, new WatchedReplacements(), chronicle);
    }

    Plugins plugins(ServingProof proof, CandidateProof conforming, Replacements replacements, Chronicle chronicle)
            throws IOException {
        new Recovery(folder(), kept()).recover();
        Proofs proofs = new Proofs(BoundedWork.starting(LIMIT), BoundedWork.proving(LIMIT), proof, conforming);
        FrameworkBundles bundles =
                new FrameworkBundles(context(), proofs, new PackGate(packs, packs), replacements, kept());
        return new Plugins(folder(), bundles, intake(), kept(), chronicle, UUID::randomUUID);
    }

    @Override
    public void close() throws BundleException {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
