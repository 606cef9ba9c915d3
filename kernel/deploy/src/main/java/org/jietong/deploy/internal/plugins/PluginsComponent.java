package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import org.jietong.api.extension.ExtensionTrial;
import org.jietong.api.rules.PackConformity;
import org.jietong.api.rules.PackExamination;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.utility.HttpApi;
import org.jietong.api.utility.Utilities;
import org.jietong.deploy.internal.jars.JarBounds;
import org.jietong.deploy.internal.jars.JarIntake;
import org.jietong.deploy.internal.jars.KeptJars;
import org.jietong.deploy.internal.jars.TrustedSigners;
import org.jietong.deploy.internal.plugins.FrameworkBundles.Proofs;
import org.jietong.deploy.internal.utilities.Replacements;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Wires the folder of setting {@code jietong.plugins} to this framework. Comes after the list of utilities, so that what
 * a plugin brings is listed as soon as it has started, and after the HTTP API, which must not meet a bundle that goes
 * while it is set up.
 */
@Component(
        immediate = true,
        service = PluginsComponent.class,
        reference = @Reference(name = "api", service = HttpApi.class))
public final class PluginsComponent {
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(500);
    private static final Duration PROVING = Duration.ofSeconds(60);
    private static final Duration TABLES = Duration.ofSeconds(10);

    private final Plugins plugins;
    private final PluginFolder folder;
    private final Utilities utilities;
    private final Deployments deployments;
    private final JarIntake intake;
    private final KeptJars kept;

    @Activate
    public PluginsComponent(
            BundleContext context,
            @Reference PackExamination examination,
            @Reference RulePacks packs,
            @Reference PackConformity conformity,
            @Reference ExtensionTrial trial,
            @Reference Utilities utilities,
            @Reference Replacements replacements,
            @Reference ServiceComponentRuntime components,
            @Reference Store store,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock)
            throws IOException {
        Settings settings = Settings.of(context::getProperty);
        Files.createDirectories(settings.watched());
        this.utilities = utilities;
        this.deployments = new Deployments(store, ids, clock, Settings.node());
        this.intake =
                new JarIntake(settings.arriving(), JarBounds.USUAL, TrustedSigners.of(context::getProperty, clock));
        this.kept = new KeptJars(settings.kept());
        ComponentStates states = ComponentStates.of(components);
        Proofs proofs = new Proofs(
                BoundedWork.starting(settings.startLimit()),
                BoundedWork.proving(PROVING),
                new ComponentProof(context, states, ComponentProof.USUAL_PATIENCE),
                new Readiness(states, TABLES)
                        .and(new Answering(context, trial))
                        .and(new Conforming(context, conformity)));
        FrameworkBundles bundles =
                new FrameworkBundles(context, proofs, new PackGate(examination, packs), replacements, kept);
        plugins = new Plugins(settings.watched(), bundles, intake, kept, deployments, ids);
        new Recovery(settings.watched(), kept).recover();
        folder = new PluginFolder(settings.watched(), plugins, BETWEEN_POLLS, replacements::startEnded);
        folder.start();
    }

    @Deactivate
    void stop() {
        folder.stop();
    }

    Plugins plugins() {
        return plugins;
    }

    Deployments deployments() {
        return deployments;
    }

    JarIntake intake() {
        return intake;
    }

    KeptJars kept() {
        return kept;
    }

    /** How many utilities serve. */
    int utilities() {
        return utilities.deployed().size();
    }

    boolean isStarted() {
        return folder.isFirstPollDone();
    }

    FolderReport folder() {
        return folder.report();
    }
}
