package org.jietong.rest.internal;

import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * Starts what Jersey's injection is made of. HK2 looks for its parts once in the life of a process, through a bundle that
 * finds them only while it is started: if Jersey came first, it would never work.
 */
final class InjectionParts {
    private static final Set<String> NAMES =
            Set.of("org.glassfish.hk2.osgi-resource-locator", "org.glassfish.hk2.locator");

    private InjectionParts() {}

    static void start(BundleContext context) throws BundleException {
        for (Bundle bundle : context.getBundles()) {
            if (NAMES.contains(bundle.getSymbolicName())) {
                bundle.start(Bundle.START_TRANSIENT);
            }
        }
    }
}
