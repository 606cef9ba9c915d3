package org.jietong.rest.internal.extension;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jietong.api.extension.Extension;
import org.jietong.api.extension.ExtensionTrial;
import org.jietong.rest.internal.application.Frame;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Follows the extensions that plugins bring. */
@Component(service = {Extensions.class, Descriptions.class, ExtensionTrial.class})
public final class Extensions implements Descriptions, ExtensionTrial {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int PLACES = 32;

    private final BundleContext context;
    private final Serving serving = new Serving(PATIENCE, PLACES);
    private volatile Optional<Following> following = Optional.empty();

    @Activate
    public Extensions(BundleContext context) {
        this.context = context;
    }

    /**
     * Begins to serve.
     *
     * @param frame what requests go through
     * @param config that of the servlet behind which they are
     * @return ends it
     */
    public Runnable open(Frame frame, ServletConfig config) {
        Following here = new Following(frame, config);
        following = Optional.of(here);
        ServiceTracker<Extension, Mount> tracker = new ServiceTracker<>(context, Extension.class, here);
        tracker.open();
        return tracker::close;
    }

    /** Serves a request that is for an extension; false when it is for none that there is. */
    public boolean serve(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        return serving.serve(request, response);
    }

    @Override
    public Optional<String> fault(Extension extension) {
        return following.flatMap(here -> serving.fault(extension, here.frame, here.config));
    }

    @Override
    public List<Description> present() {
        return serving.present();
    }

    private final class Following implements ServiceTrackerCustomizer<Extension, Mount> {
        private final Frame frame;
        private final ServletConfig config;

        private Following(Frame frame, ServletConfig config) {
            this.frame = frame;
            this.config = config;
        }

        @Override
        public Mount addingService(ServiceReference<Extension> reference) {
            Optional<Mount> mount = Optional.ofNullable(context.getService(reference))
                    .flatMap(extension -> serving.mounted(extension, frame, config));
            if (mount.isEmpty()) {
                context.ungetService(reference);
            }
            return mount.orElse(null);
        }

        @Override
        public void modifiedService(ServiceReference<Extension> reference, Mount mount) {
            // Everything about an extension is told by itself, once.
        }

        @Override
        public void removedService(ServiceReference<Extension> reference, Mount mount) {
            serving.unmount(mount);
            context.ungetService(reference);
        }
    }
}
