package org.jietong.rest.internal.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.bundles.BundleStanding;
import org.jietong.api.bundles.BundleStanding.Kept;
import org.jietong.api.bundles.BundleStanding.Running;
import org.jietong.api.bundles.BundleStanding.Signature;
import org.jietong.rest.internal.problem.Texts;

/**
 * A file of a plugin.
 *
 * @param file name in the folder of the plugins
 * @param running what runs from it
 * @param kept what may be gone back to, the latest first
 * @param refusal why the jar that came last was refused
 */
public record PluginView(
        String file, Optional<RunningView> running, List<KeptView> kept, Optional<BundleRefusalView> refusal) {

    /**
     * A version that runs.
     *
     * @param symbolicName name of the bundle
     * @param version its version
     * @param digest SHA-256 of the jar; empty when it ran before the kernel did
     * @param signature how far its signature is trusted
     * @param signer who signed it, empty when nobody did
     */
    public record RunningView(String symbolicName, String version, String digest, Signature signature, String signer) {
        static RunningView of(Running running) {
            return new RunningView(
                    running.name(), running.version(), running.digest(), running.signature(), running.signer());
        }
    }

    /**
     * A jar that served.
     *
     * @param version its version
     * @param digest SHA-256 of the jar
     */
    public record KeptView(String version, String digest) {
        static KeptView of(Kept kept) {
            return new KeptView(kept.version(), kept.digest());
        }
    }

    public static PluginView of(BundleStanding standing, Texts texts, Locale language) {
        return new PluginView(
                standing.file(),
                standing.running().map(RunningView::of),
                standing.kept().stream().map(KeptView::of).toList(),
                standing.refusal().map(why -> BundleRefusalView.of(why, texts, language)));
    }
}
