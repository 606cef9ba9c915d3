package org.jietong.store.internal;

import java.util.List;
import java.util.Optional;
import org.jietong.api.secret.BlindIndex;
import org.jietong.api.secret.Sealer;
import org.jietong.store.internal.sql.Seals;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Waits for the driver of the database that the settings name and opens the store with it. The {@code Store} service
 * appears when the schema is up to date, and goes when the driver or this bundle goes.
 */
@Component(
        immediate = true,
        service = {})
public final class StoreComponent {
    private static final List<Database> KNOWN = List.of(new DerbyDatabase(), new PostgresDatabase());

    private final ServiceTracker<DataSourceFactory, StoreOpening> drivers;

    @Activate
    public StoreComponent(BundleContext context, @Reference Sealer sealer, @Reference BlindIndex index)
            throws InvalidSyntaxException {
        DatabaseSettings settings = DatabaseSettings.of(
                context::getProperty, Optional.ofNullable(System.getenv("JIETONG_DATABASE_PASSWORD")));
        Database database = KNOWN.stream()
                .filter(known -> known.dialect().kind().equals(settings.kind()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("jietong.database.kind is neither derby nor postgresql"));
        drivers = new ServiceTracker<>(
                context,
                context.createFilter("(&(objectClass=" + DataSourceFactory.class.getName() + ")("
                        + DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "="
                        + database.dialect().driverClass() + "))"),
                new DriverFollowing(context, database, settings, new Seals(sealer, index)));
        drivers.open();
    }

    @Deactivate
    void stop() {
        drivers.close();
    }
}
