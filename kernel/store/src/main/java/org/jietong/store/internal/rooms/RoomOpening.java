package org.jietong.store.internal.rooms;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.flywaydb.core.api.FlywayException;
import org.jietong.api.tables.OwnTables;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The opening of one bundle's room, tried again while the database does not let it be done. */
final class RoomOpening implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RoomOpening.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final BundleContext context;
    private final Rooms rooms;
    private final Bundle bundle;
    private final String name;
    private final OpeningThread thread;
    private Optional<ServiceRegistration<OwnTables>> registration = Optional.empty();
    private Optional<Future<?>> next = Optional.empty();
    private boolean closed;

    RoomOpening(BundleContext context, Rooms rooms, Bundle bundle, String name, OpeningThread thread) {
        this.context = context;
        this.rooms = rooms;
        this.bundle = bundle;
        this.name = name;
        this.thread = thread;
    }

    void start() {
        thread.run(this::open);
    }

    private void open() {
        if (isClosed()) {
            return;
        }
        try {
            register(rooms.open(name, Scripts.in(bundle, rooms.kind())));
        } catch (RoomRefusedException e) {
            LOG.error("Bundle {} gets no tables {}: {}", bundle, name, e.getMessage());
        } catch (SQLException | FlywayException | IllegalStateException e) {
            LOG.error(
                    "Tables {} of bundle {} cannot be opened, next attempt in {} s",
                    name,
                    bundle,
                    PAUSE.toSeconds(),
                    e);
            again();
        }
    }

    private synchronized void again() {
        if (!closed) {
            next = Optional.of(thread.runAfter(PAUSE, this::open));
        }
    }

    /** Without a lock, since whoever waits for the service is set up meanwhile, in this thread. */
    private void register(OwnTables tables) {
        ServiceRegistration<OwnTables> made = context.registerService(
                OwnTables.class,
                tables,
                FrameworkUtil.asDictionary(Map.of(OwnTables.OWNER, name, RoomDoor.FOR, bundle.getBundleId())));
        if (!isKept(made)) {
            made.unregister();
        }
    }

    private synchronized boolean isKept(ServiceRegistration<OwnTables> made) {
        registration = closed ? Optional.empty() : Optional.of(made);
        return !closed;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Takes the service back; a migration that runs is finished without it. */
    @Override
    public void close() {
        unregistered().ifPresent(ServiceRegistration::unregister);
    }

    private synchronized Optional<ServiceRegistration<OwnTables>> unregistered() {
        closed = true;
        next.ifPresent(attempt -> attempt.cancel(false));
        Optional<ServiceRegistration<OwnTables>> was = registration;
        registration = Optional.empty();
        return was;
    }
}
