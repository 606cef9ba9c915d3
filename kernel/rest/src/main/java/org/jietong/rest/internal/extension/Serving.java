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
    private final int places;

    /**
     * @param patience how long a request waits for an extension that is being replaced
     * @param places how many requests to one extension may hold a thread of the server at once, so that one that blocks
     *     does not take all of them; 1 or more
     */
    Serving(Duration patience, int places) {
        this.table = new MountTable(patience);
        this.places = places;
    }

    /** Serves a request that is for an extension; false when it is for none that there is. */
    boolean serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<String> name = ExtensionRequest.extension(request).filter(table::knows);
        if (name.isEmpty()) {
            return false;
        }
        Optional<Mount> mount = table.find(name.get());
        while (mount.isPresent()) {
            Mount.Turn turn = mount.get().serve(request, response);
            if (turn == Mount.Turn.SERVED) {
                return true;
            }
            // One that is gone went between the two, and another may be there.
            mount = turn == Mount.Turn.GONE ? table.find(name.get()) : Optional.empty();
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
     * @return empty when it cannot be set up
     */
    Optional<Mount> mounted(Extension extension, Frame frame, ServletConfig config) {
        try {
            ExtensionApplication application = ExtensionApplication.of(extension, frame);
            Mount mount = Mount.of(application.description(), application.config(), config, places);
            table.add(mount);
            LOG.info("Extension {} can serve", application.description().name());
            return Optional.of(mount);
        } catch (ServletException | RuntimeException | LinkageError e) {
            LOG.error(
                    "The extension of {} cannot be set up", extension.getClass().getName(), e);
        }
        return Optional.empty();
    }

    /** What keeps an extension from being set up; nothing of the attempt is left. */
    Optional<String> fault(Extension extension, Frame frame, ServletConfig config) {
        try {
            ExtensionApplication application = ExtensionApplication.of(extension, frame);
            Mount.of(application.description(), application.config(), config, places)
                    .close();
            return Optional.empty();
        } catch (ServletException | RuntimeException | LinkageError e) {
            return Optional.of(e.toString());
        }
    }

    /** Ends it; returns when the requests that run have been answered. */
    void unmount(Mount mount) {
        table.remove(mount);
        mount.close();
        LOG.info("Extension {} has gone", mount.description().name());
    }
}
