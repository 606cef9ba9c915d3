package org.jietong.deploy.internal.plugins;

import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets go of old classes; the framework does that on a thread of its own. */
final class FrameworkRefresh {
    private static final Logger LOG = LoggerFactory.getLogger(FrameworkRefresh.class);
    private static final long PATIENCE_SECONDS = 30;

    private final BundleContext context;
    private final FrameworkWiring wiring;

    FrameworkRefresh(BundleContext context, FrameworkWiring wiring) {
        this.context = context;
        this.wiring = wiring;
    }

    /**
     * Returns when nothing is left of the bundles, which may be none, and when everybody has been told of all that
     * happened before: the framework delivers its events one after the other.
     */
    void of(Collection<Bundle> bundles) {
        CountDownLatch done = new CountDownLatch(1);
        FrameworkListener told = event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                done.countDown();
            }
        };
        context.addFrameworkListener(told);
        try {
            wiring.refreshBundles(bundles);
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The framework has not let go of {} after {} s", bundles, PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            context.removeFrameworkListener(told);
        }
    }
}
