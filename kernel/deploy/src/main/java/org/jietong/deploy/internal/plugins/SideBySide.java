package org.jietong.deploy.internal.plugins;

import java.util.Collection;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Lets two bundles of one plugin stand side by side while one follows the other, also under one version and as singletons.
 * Elsewhere the framework guards against doubles as ever.
 */
final class SideBySide implements CollisionHook, ResolverHookFactory, ResolverHook {
    private SideBySide() {}

    /** Until the bundle of the context stops. */
    static void allow(BundleContext context) {
        SideBySide hooks = new SideBySide();
        context.registerService(CollisionHook.class, hooks, null);
        context.registerService(ResolverHookFactory.class, hooks, null);
    }

    @Override
    public void filterCollisions(int operation, Bundle target, Collection<Bundle> collisions) {
        collisions.removeIf(Locations::isPlugin);
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return this;
    }

    @Override
    public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> collisions) {
        if (Locations.isPlugin(singleton.getRevision().getBundle())) {
            collisions.removeIf(other -> Locations.isPlugin(other.getRevision().getBundle()));
        }
    }

    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
        // Everything may be resolved.
    }

    @Override
    public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
        // By whatever fits.
    }

    @Override
    public void end() {
        // Nothing is kept from one resolution to the next.
    }
}
