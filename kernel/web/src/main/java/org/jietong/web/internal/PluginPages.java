package org.jietong.web.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages that plugins bring: a bundle whose manifest has {@code Jietong-Pages: <name>} has scripts in its folder
 * {@code pages}, {@code hall.js} for the hall and {@code console.js} for the console, while it is started.
 */
final class PluginPages implements AutoCloseable {
    /** The header of the manifest. */
    static final String HEADER = "Jietong-Pages";

    private static final Logger LOG = LoggerFactory.getLogger(PluginPages.class);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{2,19}");

    private final BundleTracker<PluginFolder> tracker;

    /** Follows until it is closed. */
    PluginPages(BundleContext context) {
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, new Following());
        tracker.open();
    }

    /** Those that there are, by name; of two bundles with one name the one installed last, since it replaces the other. */
    List<PluginFolder> present() {
        Map<String, PluginFolder> byName = new TreeMap<>();
        tracker.getTracked()
                .values()
                .forEach(folder -> byName.merge(
                        folder.name(), folder, (one, other) -> one.bundle() > other.bundle() ? one : other));
        return new ArrayList<>(byName.values());
    }

    boolean has(String name) {
        return present().stream().anyMatch(folder -> folder.name().equals(name));
    }

    /** A folder by its name and version; of a version that has gone there is none. */
    Optional<PluginFolder> folder(String name, String version) {
        return tracker.getTracked().values().stream()
                .filter(folder -> folder.name().equals(name) && folder.version().equals(version))
                .findFirst();
    }

    @Override
    public void close() {
        tracker.close();
    }

    private static final class Following implements BundleTrackerCustomizer<PluginFolder> {
        @Override
        public PluginFolder addingBundle(Bundle bundle, BundleEvent event) {
            return Optional.ofNullable(bundle.getHeaders("").get(HEADER))
                    .map(String::strip)
                    .filter(name -> isName(name, bundle))
                    .map(name -> folder(name, bundle))
                    .orElse(null);
        }

        private static boolean isName(String name, Bundle bundle) {
            boolean is = NAME.matcher(name).matches();
            if (!is) {
                LOG.error("{}: {} of bundle {} is no name of pages", HEADER, name, bundle);
            }
            return is;
        }

        private static PluginFolder folder(String name, Bundle bundle) {
            Assets files = new Assets(path -> Optional.<URL>ofNullable(bundle.getEntry("/pages/" + path)));
            return new PluginFolder(name, bundle.getBundleId(), Long.toHexString(bundle.getLastModified()), files);
        }

        @Override
        public void modifiedBundle(Bundle bundle, BundleEvent event, PluginFolder folder) {
            // There is one state that is followed.
        }

        @Override
        public void removedBundle(Bundle bundle, BundleEvent event, PluginFolder folder) {
            // Whoever asks is told by the tracker.
        }
    }
}
