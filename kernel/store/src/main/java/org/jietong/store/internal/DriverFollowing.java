package org.jietong.store.internal;

import java.util.Optional;
import org.jietong.store.internal.sql.Seals;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Opens the store when the driver comes and closes it when that driver goes. */
final class DriverFollowing implements ServiceTrackerCustomizer<DataSourceFactory, StoreOpening> {
    private final BundleContext context;
    private final Database database;
    private final DatabaseSettings settings;
    private final Seals seals;

    DriverFollowing(BundleContext context, Database database, DatabaseSettings settings, Seals seals) {
        this.context = context;
        this.database = database;
        this.settings = settings;
        this.seals = seals;
    }

    @Override
    public StoreOpening addingService(ServiceReference<DataSourceFactory> reference) {
        // Before the service is fetched: fetching it starts the engine, which reads them then.
        database.engineProperties(settings).forEach((name, value) -> Optional.ofNullable(System.getProperty(name))
                .ifPresentOrElse(set -> {}, () -> System.setProperty(name, value)));
        StoreOpening opening = new StoreOpening(
                context, () -> OpenStore.over(context.getService(reference), database, settings, seals));
        opening.start();
        return opening;
    }

    @Override
    public void modifiedService(ServiceReference<DataSourceFactory> reference, StoreOpening opening) {
        // A driver's other properties do not matter.
    }

    @Override
    public void removedService(ServiceReference<DataSourceFactory> reference, StoreOpening opening) {
        opening.close();
        context.ungetService(reference);
    }
}
