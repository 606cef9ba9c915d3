package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jietong.api.problem.Outcome;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings jars into the framework and takes them out of it. */
final class BundleInstaller {
    private static final Logger LOG = LoggerFactory.getLogger(BundleInstaller.class);
    private static final Duration GOING = Duration.ofSeconds(30);

    private final BundleContext context;
    private final FrameworkRefresh refresh;
    private final BoundedWork going = BoundedWork.removing(GOING);
    private final Set<Bundle> abandoned = ConcurrentHashMap.newKeySet();

    BundleInstaller(BundleContext context, FrameworkRefresh refresh) {
        this.context = context;
        this.refresh = refresh;
    }

    /** The plugins that are there, without those that were given up and have not gone yet. */
    List<Bundle> plugins() {
        return Arrays.stream(context.getBundles())
                .filter(Locations::isPlugin)
                .filter(bundle -> !abandoned.contains(bundle))
                .toList();
    }

    /** Those in a place: one as a rule. */
    List<Bundle> at(String place) {
        return plugins().stream()
                .filter(bundle -> Locations.place(bundle).equals(place))
                .toList();
    }

    /** Into a place, beside what is there. */
    Bundle beside(String place, Path jar) throws BundleException, IOException {
        String free = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> Locations.of(place, number))
                .filter(location -> context.getBundle(location) == null)
                .findFirst()
                .orElseThrow();
        try (InputStream in = Files.newInputStream(jar)) {
            return context.installBundle(free, in);
        }
    }

    /** Takes out one that has not served: whoever looks into each new bundle, as Jersey does, is told of it late. */
    void discard(Bundle bundle) {
        refresh.of(List.of());
        remove(bundle);
    }

    /** Stops and uninstalls. One that does not end is left to itself: its end is waited for no longer. */
    void remove(Bundle bundle) {
        abandoned.add(bundle);
        boolean gone = going.of(() -> {
                    uninstall(bundle);
                    return Outcome.done(bundle);
                })
                .problem()
                .isEmpty();
        if (gone) {
            refresh.of(List.of(bundle));
            abandoned.remove(bundle);
        } else {
            LOG.error("Bundle {} has not ended within {} s and is left to itself", bundle, GOING.toSeconds());
        }
    }

    /** The framework stops a bundle also when that throws. */
    private static void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            LOG.warn("Bundle {} did not go quietly", bundle, e);
        }
    }
}
