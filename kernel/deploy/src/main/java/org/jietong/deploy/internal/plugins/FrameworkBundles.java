package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.PackResources;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plugins as bundles of this framework; their location is {@code plugin:<place>}. */
final class FrameworkBundles implements PluginBundles {
    private static final Logger LOG = LoggerFactory.getLogger(FrameworkBundles.class);
    private static final String LOCATION = "plugin:";
    private static final String CANDIDATE_LOCATION = "candidate:";

    private final BundleContext context;
    private final FrameworkWiring wiring;
    private final FrameworkRefresh refresh;
    private final ServingProof proof;
    private final Path keep;

    /**
     * @param proof tells whether what was started serves
     * @param keep an own folder for the jars that run, from which a failed replacement is undone
     */
    FrameworkBundles(BundleContext context, ServingProof proof, Path keep) {
        this.context = context;
        this.wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        this.refresh = new FrameworkRefresh(context, wiring);
        this.proof = proof;
        this.keep = keep;
    }

    @Override
    public List<Placed> placed() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getLocation().startsWith(LOCATION))
                .map(FrameworkBundles::placed)
                .toList();
    }

    private static Placed placed(Bundle bundle) {
        return new Placed(
                bundle.getLocation().substring(LOCATION.length()), bundle.getSymbolicName(), bundle.getVersion());
    }

    @Override
    public Outcome<PackContent> tryOut(PluginJar jar) {
        Path copy = keep.resolve(jar.fileName() + ".candidate");
        try {
            CandidateJar.write(jar.path(), copy);
            Bundle candidate = install(CANDIDATE_LOCATION + jar.fileName(), copy);
            try {
                return resolved(candidate);
            } finally {
                // Who looks into each new bundle, as Jersey does, is told of it late, and fails when it is gone by
                // then.
                refresh.of(List.of());
                uninstall(candidate);
            }
        } catch (BundleException | IOException e) {
            return Refusals.because(Refusals.NOT_A_BUNDLE, "it cannot be installed: " + e.getMessage());
        } finally {
            discard(copy);
        }
    }

    private Outcome<PackContent> resolved(Bundle candidate) {
        return wiring.resolveBundles(List.of(candidate))
                ? Outcome.done(PackResources.in(candidate))
                : Refusals.because(
                        Refusals.UNRESOLVED, "it does not resolve: " + new MissingRequirements(wiring).of(candidate));
    }

    @Override
    public Outcome<Placed> put(String place, PluginJar jar) {
        Optional<Bundle> present = at(place);
        try {
            Bundle bundle = present.isPresent() ? present.get() : install(LOCATION + place, jar.path());
            if (present.isPresent()) {
                update(bundle, jar.path());
            }
            bundle.start();
            Optional<String> failure = proof.whyNot(bundle);
            if (failure.isPresent()) {
                undo(place, present.isPresent());
                return Refusals.because(Refusals.NOT_SERVING, "it starts and does not serve: " + failure.get());
            }
            Files.copy(jar.path(), keep.resolve(place), StandardCopyOption.REPLACE_EXISTING);
            return Outcome.done(placed(bundle));
        } catch (BundleException | IOException e) {
            undo(place, present.isPresent());
            return Refusals.because(Refusals.NOT_STARTED, "it does not start: " + causes(e));
        }
    }

    /** The place as it was before: the jar that ran last, or nothing. */
    private void undo(String place, boolean wasTaken) {
        Path last = keep.resolve(place);
        if (!wasTaken || !Files.exists(last)) {
            remove(place);
            return;
        }
        try {
            Bundle bundle = at(place).orElseThrow();
            update(bundle, last);
            bundle.start();
        } catch (BundleException | IOException e) {
            LOG.error("The plugin that ran in {} before cannot be started again", place, e);
        }
    }

    @Override
    public void remove(String place) {
        at(place).ifPresent(this::uninstall);
        discard(keep.resolve(place));
    }

    private Optional<Bundle> at(String place) {
        return Optional.ofNullable(context.getBundle(LOCATION + place));
    }

    private Bundle install(String location, Path jar) throws BundleException, IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            return context.installBundle(location, in);
        }
    }

    private void update(Bundle bundle, Path jar) throws BundleException, IOException {
        bundle.stop();
        try (InputStream in = Files.newInputStream(jar)) {
            bundle.update(in);
        }
        refresh.of(List.of(bundle));
    }

    private void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            LOG.warn("Bundle {} did not go quietly", bundle, e);
        }
        refresh.of(List.of(bundle));
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted", file, e);
        }
    }

    private static String causes(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null || cause == e ? e.getMessage() : e.getMessage() + ": " + causes(cause);
    }
}
