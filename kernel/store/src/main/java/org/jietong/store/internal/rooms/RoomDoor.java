package org.jietong.store.internal.rooms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jietong.api.tables.OwnTables;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;

/**
 * Shows each bundle its own room alone. Two versions of a plugin that stand side by side have a room of one name each; with that of
 * the other, a component would begin before its tables are there and end when the other bundle does.
 */
final class RoomDoor implements FindHook, EventListenerHook, AutoCloseable {
    /** The property of a room that says for which bundle it is, by its id. */
    static final String FOR = "jietong.bundle";

    private final long own;
    private final List<ServiceRegistration<?>> hooks;

    /** Until it is closed; whoever opens rooms sees them all. */
    RoomDoor(BundleContext context) {
        this.own = context.getBundle().getBundleId();
        this.hooks = List.of(
                context.registerService(FindHook.class, this, null),
                context.registerService(EventListenerHook.class, this, null));
    }

    @Override
    public void find(
            BundleContext context,
            String name,
            String filter,
            boolean all,
            Collection<ServiceReference<?>> references) {
        references.removeIf(reference -> !isShown(reference, context));
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        listeners.keySet().removeIf(context -> !isShown(event.getServiceReference(), context));
    }

    private boolean isShown(ServiceReference<?> reference, BundleContext context) {
        long asks = context.getBundle().getBundleId();
        return !isRoom(reference)
                || asks == own
                || asks == Constants.SYSTEM_BUNDLE_ID
                || Long.valueOf(asks).equals(reference.getProperty(FOR));
    }

    private static boolean isRoom(ServiceReference<?> reference) {
        return List.of((String[]) reference.getProperty(Constants.OBJECTCLASS)).contains(OwnTables.class.getName());
    }

    @Override
    public void close() {
        hooks.forEach(ServiceRegistration::unregister);
    }
}
