package org.jietong.rest.internal.extension;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jietong.rest.internal.application.JerseyLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An extension that serves. */
final class Mount {
    private static final Logger LOG = LoggerFactory.getLogger(Mount.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Description description;
    private final ServletContainer container;
    private final Lease lease = new Lease();
    private final Semaphore places;

    /** What became of a request. */
    enum Turn {
        SERVED,

        /** The extension goes, and nothing was done. */
        GONE,

        /** All its places are taken, and nothing was done. */
        FULL
    }

    private Mount(Description description, ServletContainer container, int places) {
        this.description = description;
        this.container = container;
        this.places = new Semaphore(places);
    }

    /**
     * Sets an application up.
     *
     * @param places how many requests may hold a thread of the server at once, 1 or more
     */
    static Mount of(Description description, ResourceConfig application, ServletConfig config, int places)
            throws ServletException {
        JerseyLoader loader = new JerseyLoader();
        try {
            ServletContainer container = new ServletContainer(application);
            container.init(config);
            return new Mount(description, container, places);
        } finally {
            loader.restore();
        }
    }

    Description description() {
        return description;
    }

    /** Serves a request, unless the extension goes or is too busy. */
    Turn serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!places.tryAcquire()) {
            LOG.warn("All places of extension {} are taken", description.name());
            return Turn.FULL;
        }
        try {
            return leased(request, response);
        } finally {
            places.release();
        }
    }

    private Turn leased(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        long stamp = lease.take();
        if (stamp == 0) {
            return Turn.GONE;
        }
        boolean later = false;
        try {
            container.service(new ExtensionRequest(request, description.name()), response);
            later = request.isAsyncStarted();
            if (later) {
                request.getAsyncContext().addListener(new Releasing(stamp));
            }
        } finally {
            if (!later) {
                lease.release(stamp);
            }
        }
        return Turn.SERVED;
    }

    /** Returns when the requests that run have been answered, or ten seconds later. */
    void close() {
        if (!lease.close(PATIENCE)) {
            LOG.warn("Extension {} goes while requests to it still run", description.name());
        }
        container.destroy();
    }

    private final class Releasing implements AsyncListener {
        private final long stamp;

        private Releasing(long stamp) {
            this.stamp = stamp;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            lease.release(stamp);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // It is completed after this.
        }

        @Override
        public void onError(AsyncEvent event) {
            // Likewise.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
