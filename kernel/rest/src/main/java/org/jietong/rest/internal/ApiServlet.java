package org.jietong.rest.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Clock;
import java.util.Optional;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jietong.api.audit.AuditTrail;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.SignedRequests;
import org.jietong.api.repetition.Answers;
import org.jietong.api.store.Ids;
import org.jietong.api.utility.HttpApi;
import org.jietong.rest.internal.application.Frame;
import org.jietong.rest.internal.application.JerseyLoader;
import org.jietong.rest.internal.extension.Extensions;
import org.jietong.rest.internal.group.Contract;
import org.jietong.rest.internal.http.Origin;
import org.jietong.rest.internal.http.ReadableContentType;
import org.jietong.rest.internal.http.RequestMeter;
import org.jietong.rest.internal.problem.Connections;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * The one servlet of the contract. Jersey is set up once for the kernel, when it starts, and never reloaded; extensions
 * have applications of their own.
 */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/api/v1/*",
            "osgi.http.whiteboard.servlet.name=" + ApiServlet.NAME,
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true"
        })
public final class ApiServlet extends HttpServlet {
    static final String NAME = "jietong-api";

    private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ServletContainer container;
    private final transient BundleContext context;
    private final transient Frame frame;
    private final transient Extensions extensions;
    private transient Optional<Runnable> following = Optional.empty();
    private transient Optional<ServiceRegistration<HttpApi>> announced = Optional.empty();
    private transient volatile boolean serving = true;

    @Activate
    public ApiServlet(
            BundleContext context,
            @Reference Contract contract,
            @Reference Sessions sessions,
            @Reference SignedRequests signed,
            @Reference AccessPolicy policy,
            @Reference AuditTrail trail,
            @Reference Answers answers,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock,
            @Reference RequestMeter meter,
            @Reference Extensions extensions)
            throws BundleException {
        InjectionParts.start(context);
        this.context = context;
        this.extensions = extensions;
        this.frame = new Frame(sessions, signed, answers, ids::next, clock, meter, trail, () -> serving);
        this.container = new ServletContainer(RestApplication.of(contract, frame, policy));
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        JerseyLoader loader = new JerseyLoader();
        try {
            container.init(config);
        } finally {
            loader.restore();
        }
        following = Optional.of(extensions.open(frame, config));
        // Last, since by its configuration the health page tells that it serves.
        super.init(config);
        announced = Optional.of(context.registerService(HttpApi.class, new HttpApi() {}, null));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        JerseyLoader loader = new JerseyLoader();
        try {
            Origin.note(request);
            HttpServletRequest readable = new ReadableContentType(request);
            if (!extensions.serve(readable, response)) {
                container.service(readable, response);
            }
        } catch (IOException | ServletException e) {
            if (!Connections.gone(e)) {
                throw e;
            }
            LOG.debug(
                    "the client has gone before the answer was written: {}",
                    e.getClass().getName());
        } finally {
            loader.restore();
            MDC.clear();
        }
    }

    @Override
    public void destroy() {
        serving = false;
        announced.ifPresent(ServiceRegistration::unregister);
        following.ifPresent(Runnable::run);
        container.destroy();
    }
}
