package org.jietong.rest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.jietong.rest.internal.docs.OpenApiResource;
import org.jietong.rest.internal.http.AbsentBody;
import org.jietong.rest.internal.http.AccessLog;
import org.jietong.rest.internal.http.AnswerHeaders;
import org.jietong.rest.internal.http.Arrival;
import org.jietong.rest.internal.http.ArrivingBody;
import org.jietong.rest.internal.http.BearerAuthentication;
import org.jietong.rest.internal.http.BodyLimit;
import org.jietong.rest.internal.http.DefaultDeny;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.http.ReadableAccept;
import org.jietong.rest.internal.http.RequestMeter;
import org.jietong.rest.internal.json.Json;
import org.jietong.rest.internal.json.JsonReader;
import org.jietong.rest.internal.json.JsonWriter;
import org.jietong.rest.internal.json.Requests;
import org.jietong.rest.internal.problem.Problems;
import org.jietong.rest.internal.problem.Texts;
import org.jietong.rest.internal.problem.ThrowableMapper;
import org.jietong.rest.internal.resource.AheadOfCase;
import org.jietong.rest.internal.resource.ApplicantResource;
import org.jietong.rest.internal.resource.ApplicationMessagesResource;
import org.jietong.rest.internal.resource.ApplicationsResource;
import org.jietong.rest.internal.resource.ArchiveResource;
import org.jietong.rest.internal.resource.BrokenPromisesResource;
import org.jietong.rest.internal.resource.CalendarDecisionsResource;
import org.jietong.rest.internal.resource.CalendarsResource;
import org.jietong.rest.internal.resource.CaseMessagesResource;
import org.jietong.rest.internal.resource.CasesResource;
import org.jietong.rest.internal.resource.DecisionsResource;
import org.jietong.rest.internal.resource.DocumentsResource;
import org.jietong.rest.internal.resource.EventStreams;
import org.jietong.rest.internal.resource.EventsResource;
import org.jietong.rest.internal.resource.EvidenceResource;
import org.jietong.rest.internal.resource.ExportResource;
import org.jietong.rest.internal.resource.ForecastResource;
import org.jietong.rest.internal.resource.Guides;
import org.jietong.rest.internal.resource.JournalResource;
import org.jietong.rest.internal.resource.Lists;
import org.jietong.rest.internal.resource.MessagesResource;
import org.jietong.rest.internal.resource.NoticesResource;
import org.jietong.rest.internal.resource.PackDecisionsResource;
import org.jietong.rest.internal.resource.Performing;
import org.jietong.rest.internal.resource.Repetitions;
import org.jietong.rest.internal.resource.ReplayResource;
import org.jietong.rest.internal.resource.RulePacksResource;
import org.jietong.rest.internal.resource.SessionsResource;
import org.jietong.rest.internal.resource.SheetsResource;
import org.jietong.rest.internal.resource.StaffResource;
import org.jietong.rest.internal.resource.SubmissionCheckResource;
import org.jietong.rest.internal.resource.SystemResource;
import org.jietong.rest.internal.resource.UtilitiesResource;
import org.jietong.rest.internal.resource.WebhooksResource;
import org.jietong.rest.internal.resource.WorkResource;
import org.jietong.rest.internal.resource.WorkingTimeResource;
import org.jietong.rest.internal.view.RunningBundleView;

/** Puts the one Jersey application together. */
final class RestApplication {
    private RestApplication() {}

    /**
     * The application.
     *
     * @param kernel the services it stands on
     * @param bundles what runs
     * @param meter counts answers
     * @param serving whether the API is up; streams end when it is not
     */
    static ResourceConfig of(
            Kernel kernel, Supplier<List<RunningBundleView>> bundles, RequestMeter meter, BooleanSupplier serving) {
        Json json = new Json(kernel.clock().getZone());
        Requests requests = new Requests(json, kernel.clock().getZone());
        Texts texts = new Texts();
        Problems problems = new Problems(texts);
        Supplier<UUID> ids = kernel.ids()::next;
        ResourceConfig config = new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
                .property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true)
                .register(MultiPartFeature.class)
                .registerInstances(
                        new JsonReader(requests),
                        new JsonWriter(json),
                        new ThrowableMapper(problems),
                        new Arrival(ids),
                        new ArrivingBody(),
                        new ReadableAccept(),
                        new BearerAuthentication(kernel.sessions()),
                        new DefaultDeny(),
                        new BodyLimit(),
                        new AbsentBody(),
                        new KeyedBody(),
                        new AnswerHeaders(),
                        new AccessLog(meter));
        Repetitions repetitions = new Repetitions(kernel.answers(), json);
        List<Object> resources = new ArrayList<>(resources(kernel, repetitions, bundles, ids));
        resources.addAll(kernel.customerService().resources(kernel.applications(), repetitions, texts, kernel.clock()));
        resources.add(new SheetsResource(kernel.sheets(), kernel.printing()));
        resources.add(new ExportResource(kernel.applications(), new Lists(), texts, kernel.clock()));
        resources.add(new ForecastResource(kernel.applications(), texts));
        resources.add(new JournalResource(kernel.journal()));
        resources.add(new ArchiveResource(kernel.archive()));
        resources.add(new WebhooksResource(kernel.webhooks()));
        resources.add(new EventsResource(new EventStreams(kernel.feed(), kernel.sessions(), json, serving)));
        resources.add(new ApplicationMessagesResource(kernel.messages()));
        resources.add(new CaseMessagesResource(kernel.messages()));
        resources.add(new MessagesResource(kernel.messages()));
        resources.add(new NoticesResource(kernel.notices(), new Lists()));
        resources.add(new ReplayResource(kernel.packReplay(), problems, json));
        resources.add(new SubmissionCheckResource(kernel.cases(), requests, problems, texts));
        resources.add(new EvidenceResource(kernel.evidence(), texts));
        resources.add(new ApplicantResource(kernel.evidence(), kernel.credit()));
        resources.add(new BrokenPromisesResource(kernel.credit()));
        resources.forEach(resource -> config.register(resource.getClass()));
        return config.register(new ResourceInstances(resources));
    }

    private static List<Object> resources(
            Kernel kernel, Repetitions repetitions, Supplier<List<RunningBundleView>> bundles, Supplier<UUID> ids) {
        Lists lists = new Lists();
        Performing performing = new Performing(kernel.applications(), repetitions);
        Guides guides = new Guides(kernel.utilities(), kernel.packs(), kernel.engine(), kernel.clock());
        return List.of(
                new OpenApiResource(),
                new UtilitiesResource(kernel.utilities(), guides),
                new WorkingTimeResource(kernel.workingTime()),
                new CasesResource(
                        kernel.cases(),
                        kernel.sheets(),
                        kernel.packs(),
                        new AheadOfCase(
                                kernel.customerService().appointments(),
                                kernel.customerService().conversations(),
                                kernel.clock()),
                        lists),
                new ApplicationsResource(kernel.applications(), lists),
                new DecisionsResource(performing),
                new WorkResource(performing),
                new DocumentsResource(kernel.applications(), performing, kernel.contents(), kernel.policy()),
                new SessionsResource(kernel.sessions(), kernel.accounts()),
                new StaffResource(kernel.accounts(), ids, repetitions),
                new RulePacksResource(kernel.packLife(), repetitions),
                new PackDecisionsResource(kernel.packLife(), repetitions),
                new CalendarsResource(kernel.calendarLife(), repetitions),
                new CalendarDecisionsResource(kernel.calendarLife(), repetitions),
                new SystemResource(bundles, kernel.policy()));
    }
}
