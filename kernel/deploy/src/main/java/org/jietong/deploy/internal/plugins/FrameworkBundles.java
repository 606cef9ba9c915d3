package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.bundles.Deployment.Step;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.PackResources;
import org.jietong.deploy.internal.jars.KeptJars;
import org.jietong.deploy.internal.jars.Refusals;
import org.jietong.deploy.internal.utilities.Replacements;
import org.jietong.deploy.internal.utilities.Replacements.Handover;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plugins as bundles of this framework. */
final class FrameworkBundles implements PluginBundles {
    private static final Logger LOG = LoggerFactory.getLogger(FrameworkBundles.class);
    /** The header of a bundle of the kernel that can stand beside another version of itself, and its value. */
    private static final String REPLACEMENT = "Jietong-Replacement";

    private static final String LIVE = "live";

    private final BundleContext context;
    private final FrameworkWiring wiring;
    private final BundleInstaller installer;
    private final Proofs proofs;
    private final PackGate gate;
    private final Replacements replacements;
    private final KeptJars kept;

    /**
     * What a jar has to show.
     *
     * @param starting how long starting may take
     * @param proving how long the rest may take
     * @param serving tells whether what was started serves
     * @param conforming tells whether it satisfies the rest
     */
    record Proofs(BoundedWork starting, BoundedWork proving, ServingProof serving, CandidateProof conforming) {
        Outcome<Candidate> of(Candidate candidate) {
            return proving.of(
                    () -> serving.of(candidate.bundle(), candidate.pack().map(BroughtPack::reference))
                            .then(serves -> conforming.of(candidate)));
        }
    }

    /**
     * @param gate examines and publishes packs
     * @param replacements is told when a place is filled anew
     * @param kept the jars that serve
     */
    FrameworkBundles(BundleContext context, Proofs proofs, PackGate gate, Replacements replacements, KeptJars kept) {
        this.context = context;
        this.wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        this.installer = new BundleInstaller(context, new FrameworkRefresh(context, wiring));
        this.proofs = proofs;
        this.gate = gate;
        this.replacements = replacements;
        this.kept = kept;
        SideBySide.allow(context);
    }

    @Override
    public List<Placed> placed() {
        return installer.plugins().stream().map(FrameworkBundles::placed).toList();
    }

    private static Placed placed(Bundle bundle) {
        return new Placed(Locations.place(bundle), bundle.getSymbolicName(), bundle.getVersion());
    }

    @Override
    public Outcome<Placed> put(String place, Delivery delivery) {
        return replacements.during(handover -> beside(place, delivery, handover));
    }

    private Outcome<Placed> beside(String place, Delivery delivery, Handover handover) {
        List<Bundle> before = Stream.concat(
                        installer.at(place).stream(), ofTheKernel(delivery.jar().symbolicName()).stream())
                .toList();
        try {
            Bundle next = installer.beside(place, delivery.jar().path());
            delivery.steps().taken(Step.INSTALLED);
            return settled(next, before, delivery, handover);
        } catch (BundleException | IOException e) {
            return Refusals.because(Refusals.NOT_A_BUNDLE, "it cannot be installed: " + e.getMessage());
        }
    }

    /** Whatever is refused or thrown: what served before serves on, and nothing is left of the other. */
    private Outcome<Placed> settled(Bundle next, List<Bundle> before, Delivery delivery, Handover handover) {
        boolean serves = false;
        try {
            Outcome<Candidate> outcome =
                    proven(next, before, delivery.steps()).then(candidate -> moved(candidate, delivery, handover));
            serves = outcome.problem().isEmpty();
            return outcome.map(candidate -> retired(candidate, delivery));
        } finally {
            if (!serves) {
                installer.discard(next);
            }
        }
    }

    private Outcome<Candidate> proven(Bundle next, List<Bundle> before, Steps steps) {
        return resolved(next)
                .then(content -> told(steps, Step.RESOLVED, gate.examine(content)))
                .then(pack -> told(steps, Step.EXAMINED, started(new Candidate(next, pack, before))))
                .then(candidate -> told(steps, Step.STARTED, proofs.of(candidate)))
                .then(candidate -> told(steps, Step.PROVEN, Outcome.done(candidate)));
    }

    private static <T> Outcome<T> told(Steps steps, Step done, Outcome<T> next) {
        steps.taken(done);
        return next;
    }

    private Outcome<PackContent> resolved(Bundle next) {
        return wiring.resolveBundles(List.of(next))
                ? carried(next)
                : Refusals.because(
                        Refusals.UNRESOLVED, "it does not resolve: " + new MissingRequirements(wiring).of(next));
    }

    private static Outcome<PackContent> carried(Bundle next) {
        PackContent content = PackResources.in(next);
        return content.paths().iterator().hasNext()
                ? Outcome.done(content)
                : UtilityWithoutPack.notDeclared(next, content);
    }

    private Outcome<Candidate> started(Candidate candidate) {
        return proofs.starting().of(() -> {
            candidate.bundle().start();
            return Outcome.done(candidate);
        });
    }

    /** Publishing is the last step that can fail, because it alone cannot be undone. */
    private Outcome<Candidate> moved(Candidate candidate, Delivery delivery, Handover handover) {
        try {
            kept.prepare(delivery.jar());
        } catch (IOException e) {
            return Refusals.because(Refusals.NOT_CHECKED, "it cannot be kept: " + e.getMessage());
        }
        delivery.steps().taken(Step.KEPT);
        Outcome<Candidate> outcome = handedOver(candidate, handover);
        if (outcome.problem().isPresent()) {
            kept.takeBack(delivery.jar().fileName());
        } else {
            delivery.steps().taken(Step.MOVED);
        }
        return outcome;
    }

    private Outcome<Candidate> handedOver(Candidate candidate, Handover handover) {
        Optional<BroughtPack> pack = candidate.pack();
        if (pack.isEmpty()) {
            return UtilityWithoutPack.notRegistered(candidate.bundle(), candidate)
                    .map(done -> {
                        handover.take();
                        return done;
                    });
        }
        if (gate.isPublished(pack.get())) {
            return gate.publish(pack.get()).map(known -> {
                handover.take();
                return candidate;
            });
        }
        return handover.take(
                pack.get().reference().utility(), () -> gate.publish(pack.get()).map(published -> candidate));
    }

    private Placed retired(Candidate candidate, Delivery delivery) {
        try {
            delivery.landing().land(delivery.jar());
            kept.settle(delivery.jar());
        } catch (IOException e) {
            LOG.error("{} serves; it lands in the folder of the plugins with the next start", candidate.bundle(), e);
        }
        candidate.before().forEach(installer::remove);
        delivery.steps().taken(Step.RETIRED);
        return placed(candidate.bundle());
    }

    @Override
    public void remove(String place) {
        installer.at(place).forEach(installer::remove);
    }

    @Override
    public boolean isOffered(String filter) {
        return LackedService.isOffered(context, filter);
    }

    @Override
    public boolean needsRestart(String symbolicName) {
        return ofTheKernel(symbolicName)
                .filter(bundle -> !LIVE.equals(bundle.getHeaders("").get(REPLACEMENT)))
                .isPresent();
    }

    /** The bundle of that name which is no plugin. */
    private Optional<Bundle> ofTheKernel(String symbolicName) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> !Locations.isPlugin(bundle))
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .findFirst();
    }
}
