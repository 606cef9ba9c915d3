package org.jietong.deploy.internal.plugins;

import java.util.List;
import java.util.Optional;
import org.jietong.api.bundles.BundleStanding;
import org.jietong.api.bundles.BundleStanding.Running;

/**
 * How the plugins stood at a moment. Whoever asks never waits for a replacement.
 *
 * @param report in words
 * @param files by file
 */
record Standings(PluginReport report, List<BundleStanding> files) {
    Standings {
        files = List.copyOf(files);
    }

    /** The file that a plugin runs from, or would get. */
    String fileFor(String symbolicName) {
        return of(symbolicName).map(BundleStanding::file).orElse(symbolicName + ".jar");
    }

    /** What runs of a plugin. */
    Optional<Running> running(String symbolicName) {
        return of(symbolicName).flatMap(BundleStanding::running);
    }

    private Optional<BundleStanding> of(String symbolicName) {
        return files.stream()
                .filter(standing -> standing.running()
                        .filter(running -> running.name().equals(symbolicName))
                        .isPresent())
                .findFirst();
    }
}
