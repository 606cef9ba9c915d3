package org.jietong.store.internal.rooms;

import java.time.Duration;
import java.util.Optional;
import org.jietong.api.tables.OwnTables;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** Opens a room for each bundle that asks for one and is started, and closes it when that bundle stops. */
public final class RoomFollowing implements AutoCloseable {
    private static final Duration MIGRATION = Duration.ofSeconds(20);

    private final OpeningThread thread;
    private final RoomDoor door;
    private final BundleTracker<RoomOpening> tracker;

    /** Follows until it is closed. */
    public RoomFollowing(BundleContext context, Rooms rooms) {
        this.thread = new OpeningThread(MIGRATION);
        this.door = new RoomDoor(context);
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, new Following(context, rooms));
        tracker.open();
    }

    /** Returns once a migration that ran is through, since the database is closed next. */
    @Override
    public void close() {
        tracker.close();
        door.close();
        thread.close();
    }

    private final class Following implements BundleTrackerCustomizer<RoomOpening> {
        private final BundleContext context;
        private final Rooms rooms;

        private Following(BundleContext context, Rooms rooms) {
            this.context = context;
            this.rooms = rooms;
        }

        /** The room is opened in a thread of its own: migrations take their time, and the framework waits here. */
        @Override
        public RoomOpening addingBundle(Bundle bundle, BundleEvent event) {
            return Optional.ofNullable(bundle.getHeaders("").get(OwnTables.HEADER))
                    .map(name -> new RoomOpening(context, rooms, bundle, name.strip(), thread))
                    .map(opening -> {
                        opening.start();
                        return opening;
                    })
                    .orElse(null);
        }

        @Override
        public void modifiedBundle(Bundle bundle, BundleEvent event, RoomOpening opening) {
            // There is one state that is followed.
        }

        @Override
        public void removedBundle(Bundle bundle, BundleEvent event, RoomOpening opening) {
            opening.close();
        }
    }
}
