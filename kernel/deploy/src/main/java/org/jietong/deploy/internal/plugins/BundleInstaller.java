package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings jars into the framework and takes them out of it. */
final class BundleInstaller {
    private static final Logger LOG = LoggerFactory.getLogger(BundleInstaller.class);

    private final BundleContext context;
    private final FrameworkRefresh refresh;

    BundleInstaller(BundleContext context, FrameworkRefresh refresh) {
        this.context = context;
        this.refresh = refresh;
    }

    Optional<Bundle> at(String location) {
        return Optional.ofNullable(context.getBundle(location));
    }

    Bundle install(String location, Path jar) throws BundleException, IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            return context.installBundle(location, in);
        }
    }

    /** Starts a jar, in place of what is at the location if there is something. */
    Bundle start(String location, Path jar) throws BundleException, IOException {
        Optional<Bundle> present = at(location);
        if (present.isPresent()) {
            update(present.get(), jar);
        }
        Bundle bundle = present.isPresent() ? present.get() : install(location, jar);
        bundle.start();
        return bundle;
    }

    private void update(Bundle bundle, Path jar) throws BundleException, IOException {
        stop(bundle);
        try (InputStream in = Files.newInputStream(jar)) {
            bundle.update(in);
        }
        refresh.of(List.of(bundle));
    }

    /** The framework stops a bundle also when that throws; what it throws must not keep it in its place. */
    private static void stop(Bundle bundle) {
        try {
            bundle.stop();
        } catch (BundleException e) {
            LOG.warn("Bundle {} did not stop quietly", bundle, e);
        }
    }

    void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            LOG.warn("Bundle {} did not go quietly", bundle, e);
        }
        refresh.of(List.of(bundle));
    }
}
