package org.jietong.rest.internal.extension;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
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

    private Mount(Description description, ServletContainer container) {
        this.description = description;
        this.container = container;
    }

    /** Sets an application up. */
    static Mount of(Description description, ResourceConfig application, ServletConfig config) throws ServletException {
        JerseyLoader loader = new JerseyLoader();
        try {
            ServletContainer container = new ServletContainer(application);
            container.init(config);
            return new Mount(description, container);
        } finally {
            loader.restore();
        }
    }

    Description description() {
        return description;
    }

    /** Serves a request; false when no more may begin, and nothing was done. */
    boolean serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        long stamp = lease.take();
        if (stamp == 0) {
            return false;
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
        return true;
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
