package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackContent;
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

    private final BundleContext context;
    private final BundleInstaller installer;
    private final JarTrial trial;
    private final ServingProof proof;
    private final PackGate gate;
    private final Replacements replacements;
    private final KeptJars kept;

    /**
     * @param proof tells whether what was started serves
     * @param gate publishes the pack of what serves
     * @param replacements is told when a place is filled anew
     * @param kept the jars that run, from which a failed replacement is undone
     */
    FrameworkBundles(
            BundleContext context, ServingProof proof, PackGate gate, Replacements replacements, KeptJars kept) {
        this.context = context;
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        FrameworkRefresh refresh = new FrameworkRefresh(context, wiring);
        this.installer = new BundleInstaller(context, refresh);
        this.trial = new JarTrial(wiring, refresh, installer, kept);
        this.proof = proof;
        this.gate = gate;
        this.replacements = replacements;
        this.kept = kept;
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
        return trial.of(jar);
    }

    @Override
    public Outcome<Placed> put(String place, PluginJar jar, Optional<BroughtPack> pack) {
        return replacements.during(() -> filled(place, jar, pack));
    }

    private Outcome<Placed> filled(String place, PluginJar jar, Optional<BroughtPack> pack) {
        boolean wasTaken = installer.at(LOCATION + place).isPresent();
        boolean serves = false;
        try {
            Outcome<Placed> outcome = serving(place, jar, pack);
            serves = outcome.problem().isEmpty();
            return outcome;
        } finally {
            if (!serves) {
                undo(place, wasTaken);
            }
        }
    }

    /** Publishing is the last step that can fail, because it alone cannot be undone. */
    private Outcome<Placed> serving(String place, PluginJar jar, Optional<BroughtPack> pack) {
        try {
            Bundle started = installer.start(LOCATION + place, jar.path());
            Outcome<Bundle> proven = proof.of(started, pack.map(BroughtPack::reference));
            if (proven.problem().isEmpty()) {
                kept.prepare(place, jar.path());
            }
            Outcome<Bundle> published = proven.then(bundle -> published(bundle, pack));
            if (published.problem().isEmpty()) {
                kept.settle(place);
            }
            return published.map(FrameworkBundles::placed);
        } catch (BundleException | IOException e) {
            return Refusals.because(Refusals.NOT_STARTED, "it does not start: " + causes(e));
        }
    }

    private Outcome<Bundle> published(Bundle proven, Optional<BroughtPack> pack) {
        return pack.map(brought -> gate.publish(brought).map(done -> proven))
                .orElseGet(() -> UtilityWithoutPack.notRegistered(proven, proven));
    }

    /** The place as it was before: the jar that ran last, or nothing. */
    private void undo(String place, boolean wasTaken) {
        Optional<Path> last = kept.last(place);
        if (!wasTaken || last.isEmpty()) {
            remove(place);
            return;
        }
        try {
            proof.of(installer.start(LOCATION + place, last.get()), Optional.empty())
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
        kept.forget(place);
    }

    @Override
    public boolean isOffered(String filter) {
        return LackedService.isOffered(context, filter);
    }

    private static String causes(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null || cause == e ? e.getMessage() : e.getMessage() + ": " + causes(cause);
    }
}
