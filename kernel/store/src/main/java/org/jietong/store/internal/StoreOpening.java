package org.jietong.store.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jietong.api.store.Store;
import org.jietong.store.internal.rooms.RoomFollowing;
import org.jietong.store.internal.schedule.JobFollowing;
import org.jietong.store.internal.schedule.Pace;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the store in a thread of its own, so that the start of the product goes on meanwhile, and tries again while the
 * database cannot be reached. The service is registered when the store is open.
 */
final class StoreOpening {
    private static final Logger LOG = LoggerFactory.getLogger(StoreOpening.class);
    private static final long PAUSE_SECONDS = 5;
    private static final long WARM_UP_SECONDS = 8;

    private final BundleContext context;
    private final Callable<OpenStore> open;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "jietong-store");

    StoreOpening(BundleContext context, Callable<OpenStore> open) {
        this.context = context;
        this.open = open;
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            do {
                if (serve()) {
                    return;
                }
            } while (!closing.await(PAUSE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Serves from the opening to the end; false when the store could not be opened. */
    private boolean serve() throws InterruptedException {
        try (OpenStore store = open.call()) {
            serve(store);
            return true;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            LOG.error("the database cannot be opened, next attempt in {} s", PAUSE_SECONDS, e);
            return false;
        }
    }

    private void serve(OpenStore store) throws InterruptedException {
        ServiceRegistration<Store> registration = context.registerService(Store.class, store.store(), null);
        try {
            work(store);
        } finally {
            // However it ends: nobody may be left with a store whose connections are closed.
            registration.unregister();
        }
    }

    /** Runs the jobs, and keeps the rooms of plugins, until the end. */
    private void work(OpenStore store) throws InterruptedException {
        JobFollowing jobs = new JobFollowing(context, store.scheduling(Pace.usual()));
        RoomFollowing rooms = new RoomFollowing(context, store.rooms());
        try {
            if (!closing.await(WARM_UP_SECONDS, TimeUnit.SECONDS)) {
                store.warmUp();
                closing.await();
            }
        } finally {
            rooms.close();
            jobs.close();
        }
    }

    /** Takes the service back and closes the store; returns when both are done. */
    void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
