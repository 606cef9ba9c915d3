package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jietong.api.rules.PackExamination;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.utility.HttpApi;
import org.jietong.api.utility.Utilities;
import org.jietong.deploy.internal.utilities.Replacements;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
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

    private final Plugins plugins;
    private final PluginFolder folder;
    private final Utilities utilities;

    @Activate
    public PluginsComponent(
            BundleContext context,
            @Reference PackExamination examination,
            @Reference RulePacks packs,
            @Reference Utilities utilities,
            @Reference Replacements replacements,
            @Reference ServiceComponentRuntime components)
            throws IOException {
        this.utilities = utilities;
        Path own = Files.createDirectories(context.getDataFile("plugins").toPath());
        Path watched = folderOf(context);
        Files.createDirectories(watched);
        ServingProof proof = new ComponentProof(context, ComponentStates.of(components), ComponentProof.USUAL_PATIENCE);
        PackGate gate = new PackGate(examination, packs);
        plugins = new Plugins(new FrameworkBundles(context, proof, gate, replacements, new KeptJars(own)), gate);
        folder = new PluginFolder(watched, plugins, BETWEEN_POLLS, replacements::startEnded);
        folder.start();
    }

    private static Path folderOf(BundleContext context) {
        String home = Optional.ofNullable(context.getProperty("jietong.home")).orElse("");
        return Optional.ofNullable(context.getProperty("jietong.plugins"))
                .map(Path::of)
                .orElseGet(() -> Path.of(home, "plugins"))
                .toAbsolutePath();
    }

    @Deactivate
    void stop() {
        folder.stop();
    }

    PluginReport report() {
        return plugins.report();
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
