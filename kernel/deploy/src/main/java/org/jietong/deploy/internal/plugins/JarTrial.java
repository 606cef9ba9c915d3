package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.PackResources;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Resolves jars without starting them and without touching what they would replace.
 *
 * @param kept where the copy that is tried lies meanwhile
 */
record JarTrial(FrameworkWiring wiring, FrameworkRefresh refresh, BundleInstaller installer, KeptJars kept) {
    private static final String LOCATION = "candidate:";

    /** @return the rule pack of the jar, without files when it carries none and need not */
    Outcome<PackContent> of(PluginJar jar) {
        Path copy = kept.candidate(jar.fileName());
        try {
            CandidateJar.write(jar.path(), copy);
            Bundle candidate = installer.install(LOCATION + jar.fileName(), copy);
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
            KeptJars.discard(copy);
        }
    }

    private Outcome<PackContent> resolved(Bundle candidate) {
        return wiring.resolveBundles(List.of(candidate))
                ? carried(candidate)
                : Refusals.because(
                        Refusals.UNRESOLVED, "it does not resolve: " + new MissingRequirements(wiring).of(candidate));
    }

    private static Outcome<PackContent> carried(Bundle candidate) {
        PackContent content = PackResources.in(candidate);
        return content.paths().iterator().hasNext()
                ? Outcome.done(content)
                : UtilityWithoutPack.notDeclared(candidate, content);
    }
}
