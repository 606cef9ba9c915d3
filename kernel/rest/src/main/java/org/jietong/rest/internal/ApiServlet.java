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
import org.jietong.api.appointments.Appointments;
import org.jietong.api.appointments.CalendarFeeds;
import org.jietong.api.appointments.Slots;
import org.jietong.api.calendars.CalendarLife;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.Handovers;
import org.jietong.api.cases.Nudges;
import org.jietong.api.cases.ProjectSheets;
import org.jietong.api.conversation.Conversations;
import org.jietong.api.credit.CreditRegister;
import org.jietong.api.duty.DutyCalendar;
import org.jietong.api.evidence.EvidenceDesk;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.journal.JournalArchive;
import org.jietong.api.journal.JournalConsumers;
import org.jietong.api.journal.JournalFeed;
import org.jietong.api.messages.Messages;
import org.jietong.api.messages.Notices;
import org.jietong.api.packs.PackLife;
import org.jietong.api.packs.PackReplay;
import org.jietong.api.repetition.Answers;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.time.WorkingTime;
import org.jietong.api.utility.HttpApi;
import org.jietong.api.utility.Utilities;
import org.jietong.api.webhooks.Webhooks;
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

/** The one servlet of the contract. Jersey is set up once, when it starts, and never reloaded. */
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
    private transient Optional<ServiceRegistration<HttpApi>> announced = Optional.empty();
    private transient volatile boolean serving = true;

    @Activate
    public ApiServlet(
            BundleContext context,
            @Reference Cases cases,
            @Reference Applications applications,
            @Reference ProjectSheets sheets,
            @Reference DocumentContents contents,
            @Reference Utilities utilities,
            @Reference RulePacks packs,
            @Reference PackLife packLife,
            @Reference PackReplay packReplay,
            @Reference JournalConsumers journal,
            @Reference JournalArchive archive,
            @Reference JournalFeed feed,
            @Reference Webhooks webhooks,
            @Reference RuleEngine engine,
            @Reference WorkingTime workingTime,
            @Reference CalendarLife calendarLife,
            @Reference Appointments appointments,
            @Reference Slots slots,
            @Reference CalendarFeeds feeds,
            @Reference Handovers handovers,
            @Reference DutyCalendar duty,
            @Reference Conversations conversations,
            @Reference Nudges nudges,
            @Reference Messages messages,
            @Reference Notices notices,
            @Reference Sessions sessions,
            @Reference StaffAccounts accounts,
            @Reference AccessPolicy policy,
            @Reference EvidenceDesk evidence,
            @Reference CreditRegister credit,
            @Reference Answers answers,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock,
            @Reference RequestMeter meter)
            throws BundleException {
        InjectionParts.start(context);
        this.context = context;
        Kernel kernel = new Kernel(
                cases,
                applications,
                sheets,
                new FollowedPrinter(context),
                contents,
                utilities,
                packs,
                packLife,
                packReplay,
                journal,
                archive,
                feed,
                webhooks,
                engine,
                workingTime,
                calendarLife,
                new CustomerService(appointments, slots, feeds, handovers, duty, conversations, nudges),
                messages,
                notices,
                sessions,
                accounts,
                policy,
                evidence,
                credit,
                answers,
                ids,
                clock);
        this.container =
                new ServletContainer(RestApplication.of(kernel, new RunningBundles(context), meter, () -> serving));
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        JerseyLoader loader = new JerseyLoader();
        try {
            container.init(config);
        } finally {
            loader.restore();
        }
        // Last, since by its configuration the health page tells that it serves.
        super.init(config);
        announced = Optional.of(context.registerService(HttpApi.class, new HttpApi() {}, null));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        JerseyLoader loader = new JerseyLoader();
        try {
            container.service(new ReadableContentType(request), response);
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
        container.destroy();
    }
}
