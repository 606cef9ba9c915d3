package org.jietong.rest.internal.extension;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jietong.api.extension.Extension;
import org.jietong.rest.internal.application.Frame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The extensions that serve: each is handed the requests that are for it. */
final class Serving implements Descriptions {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private final MountTable table;

    /** @param patience how long a request waits for an extension that is being replaced */
    Serving(Duration patience) {
        this.table = new MountTable(patience);
    }

    /** Serves a request that is for an extension; false when it is for none that there is. */
    boolean serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<String> name = ExtensionRequest.extension(request).filter(table::knows);
        if (name.isEmpty()) {
            return false;
        }
        Optional<Mount> mount = table.find(name.get());
        while (mount.isPresent()) {
            if (mount.get().serve(request, response)) {
                return true;
            }
            mount = table.find(name.get()); // it went between the two
        }
        Absence.mark(request);
        return false;
    }

    @Override
    public List<Description> present() {
        return table.all().stream()
                .map(Mount::description)
                .sorted(Comparator.comparing(Description::name))
                .toList();
    }

    /**
     * Begins to serve an extension. It is a stranger's code: whatever it throws must not end whoever registered it.
     *
     * @return empty when it cannot be set up, or one of its name is there
     */
    Optional<Mount> mounted(Extension extension, Frame frame, ServletConfig config) {
        try {
            ExtensionApplication application = ExtensionApplication.of(extension, frame);
            Mount mount = Mount.of(application.description(), application.config(), config);
            if (table.add(mount)) {
                LOG.info("Extension {} serves", application.description().name());
                return Optional.of(mount);
            }
            mount.close();
            LOG.error(
                    "An extension {} is there already",
                    application.description().name());
        } catch (ServletException | RuntimeException | LinkageError e) {
            LOG.error(
                    "The extension of {} cannot be set up", extension.getClass().getName(), e);
        }
        return Optional.empty();
    }

    /** Ends it; returns when the requests that run have been answered. */
    void unmount(Mount mount) {
        table.remove(mount);
        mount.close();
        LOG.info("Extension {} has gone", mount.description().name());
    }
}
