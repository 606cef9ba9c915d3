package org.jietong.deploy.internal.plugins;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Of a bundle that starts well and throws when it is stopped. */
public final class StubbornActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {}

    @Override
    public void stop(BundleContext context) {
        throw new IllegalStateException("not now");
    }
}
