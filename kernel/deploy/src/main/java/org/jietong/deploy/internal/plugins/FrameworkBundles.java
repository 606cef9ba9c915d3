package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.PackResources;
import org.jietong.api.utility.UtilityCode;
import org.jietong.deploy.internal.utilities.Replacements;
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
    private final BundleInstaller installer;
    private final ServingProof proof;
    private final Replacements replacements;
    private final Path keep;

    /**
     * @param proof tells whether what was started serves
     * @param replacements is told when a place is filled anew
     * @param keep an own folder for the jars that run, from which a failed replacement is undone
     */
    FrameworkBundles(BundleContext context, ServingProof proof, Replacements replacements, Path keep) {
        this.context = context;
        this.wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        this.refresh = new FrameworkRefresh(context, wiring);
        this.installer = new BundleInstaller(context, refresh);
        this.proof = proof;
        this.replacements = replacements;
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
            Bundle candidate = installer.install(CANDIDATE_LOCATION + jar.fileName(), copy);
            try {
                return resolved(candidate);
            } finally {
                // Who looks into each new bundle, as Jersey does, is told of it late, and fails when it is gone by
                // then.
                refresh.of(List.of());
                installer.uninstall(candidate);
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
    public Outcome<Placed> put(String place, PluginJar jar, Optional<UtilityCode> promised) {
        return replacements.during(() -> filled(place, jar, promised));
    }

    private Outcome<Placed> filled(String place, PluginJar jar, Optional<UtilityCode> promised) {
        boolean wasTaken = installer.at(LOCATION + place).isPresent();
        boolean serves = false;
        try {
            Outcome<Placed> outcome = serving(place, jar, promised);
            serves = outcome.problem().isEmpty();
            return outcome;
        } finally {
            if (!serves) {
                undo(place, wasTaken);
            }
        }
    }

    private Outcome<Placed> serving(String place, PluginJar jar, Optional<UtilityCode> promised) {
        try {
            Outcome<Bundle> proven = proof.of(installer.start(LOCATION + place, jar.path()), promised);
            if (proven.problem().isEmpty()) {
                Files.copy(jar.path(), keep.resolve(place), StandardCopyOption.REPLACE_EXISTING);
            }
            return proven.map(FrameworkBundles::placed);
        } catch (BundleException | IOException e) {
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
            proof.of(installer.start(LOCATION + place, last), Optional.empty())
                    .problem()
                    .ifPresent(why ->
                            LOG.error("The plugin that ran in {} before is back: {}", place, Refusals.reason(why)));
        } catch (BundleException | IOException e) {
            LOG.error("The plugin that ran in {} before cannot be started again", place, e);
        }
    }

    @Override
    public void remove(String place) {
        installer.at(LOCATION + place).ifPresent(installer::uninstall);
        discard(keep.resolve(place));
    }

    @Override
    public boolean isOffered(String filter) {
        return LackedService.isOffered(context, filter);
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
