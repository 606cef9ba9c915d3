package org.jietong.rest.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.jietong.api.identity.Sessions;
import org.jietong.api.repetition.Answers;
import org.jietong.rest.internal.group.Foundation;
import org.jietong.rest.internal.group.ResourceGroup;
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
import org.jietong.rest.internal.resource.Lists;
import org.jietong.rest.internal.resource.Repetitions;

/** Puts the one Jersey application together. */
final class RestApplication {
    private RestApplication() {}

    /**
     * The application.
     *
     * @param contract the resources it consists of
     * @param sessions who is signed in
     * @param answers what was answered already
     * @param ids ids of requests and of what is made
     * @param clock the time, in the product's zone
     * @param meter counts answers
     * @param serving whether the API is up; streams end when it is not
     */
    static ResourceConfig of(
            ResourceGroup contract,
            Sessions sessions,
            Answers answers,
            Supplier<UUID> ids,
            Clock clock,
            RequestMeter meter,
            BooleanSupplier serving) {
        Json json = new Json(clock.getZone());
        Texts texts = new Texts();
        Foundation on = new Foundation(
                json,
                new Requests(json, clock.getZone()),
                texts,
                new Problems(texts),
                new Lists(),
                new Repetitions(answers, json),
                ids,
                clock,
                serving);
        ResourceConfig config = new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
                .property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true)
                .register(MultiPartFeature.class)
                .registerInstances(
                        new JsonReader(on.requests()),
                        new JsonWriter(json),
                        new ThrowableMapper(on.problems()),
                        new Arrival(ids),
                        new ArrivingBody(),
                        new ReadableAccept(),
                        new BearerAuthentication(sessions),
                        new DefaultDeny(),
                        new BodyLimit(),
                        new AbsentBody(),
                        new KeyedBody(),
                        new AnswerHeaders(),
                        new AccessLog(meter));
        List<Object> resources = contract.resources(on);
        resources.forEach(resource -> config.register(resource.getClass()));
        return config.register(new ResourceInstances(resources));
    }
}
