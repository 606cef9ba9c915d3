package org.jietong.web.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Whatever no other servlet answers: the two pages at their addresses, and the files below {@code /ui}. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.pattern=/")
public final class PagesServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String FILES = "/ui/";
    private static final String LIST = "plugins.json";
    private static final String ASSETS = "assets/";
    private static final String PLUGINS = "plugins/";

    private final transient PluginPages plugins;
    private final transient PluginList list;
    private final transient Addresses addresses;
    private final transient Assets own;

    @Activate
    public PagesServlet(BundleContext context) {
        this.plugins = new PluginPages(context);
        this.list = new PluginList(plugins);
        this.addresses = new Addresses(plugins::has);
        this.own = new Assets(path -> Optional.ofNullable(context.getBundle().getEntry("/pages/" + path)));
    }

    /** An address where nothing stands is unknown for every method; only where something does can a method be wrong. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (content(path(request)).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        super.service(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = path(request);
        response.setHeader("Content-Security-Policy", Page.policyOf(addresses.page(path)));
        new Answer(request, response).with(content(path).orElseThrow(), keeping(path));
    }

    private static String path(HttpServletRequest request) {
        String whole = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return whole.isEmpty() ? "/" : whole;
    }

    private Optional<Asset> content(String path) throws IOException {
        if (path.startsWith(FILES)) {
            return file(path.substring(FILES.length()));
        }
        Optional<Page> page = addresses.page(path);
        return page.isPresent() ? own.find(page.get().file()) : Optional.empty();
    }

    private static String keeping(String path) {
        boolean isHashed = path.startsWith(FILES + ASSETS) || path.startsWith(FILES + PLUGINS);
        return isHashed ? Answer.FOR_EVER : Answer.ASK_AGAIN;
    }

    private Optional<Asset> file(String path) throws IOException {
        return path.equals(LIST) ? Optional.of(list.asset()) : find(path);
    }

    private Optional<Asset> find(String path) throws IOException {
        if (!path.startsWith(PLUGINS)) {
            return own.find(path);
        }
        String[] parts = path.substring(PLUGINS.length()).split("/", 3);
        Optional<PluginFolder> folder = parts.length < 3 ? Optional.empty() : plugins.folder(parts[0], parts[1]);
        return folder.isPresent() ? folder.get().files().find(parts[2]) : Optional.empty();
    }

    /** Stops following the plugins. */
    @Deactivate
    public void stop() {
        plugins.close();
    }
}
