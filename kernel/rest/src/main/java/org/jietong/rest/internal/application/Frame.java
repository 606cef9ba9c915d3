package org.jietong.rest.internal.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.jietong.api.audit.AuditTrail;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.SignedRequests;
import org.jietong.api.repetition.Answers;
import org.jietong.rest.internal.group.Foundation;
import org.jietong.rest.internal.http.AbsentBody;
import org.jietong.rest.internal.http.AccessLog;
import org.jietong.rest.internal.http.AnswerHeaders;
import org.jietong.rest.internal.http.Arrival;
import org.jietong.rest.internal.http.ArrivingBody;
import org.jietong.rest.internal.http.BodyLimit;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.http.ReadableAccept;
import org.jietong.rest.internal.http.Recognition;
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
import org.jietong.rest.internal.signature.MachineRecognition;
import org.jietong.rest.internal.signature.SignedBody;

/**
 * What every request goes through, whoever brought the resource: sign-in, limits, languages, problems, headers, the log.
 *
 * @param sessions who is signed in
 * @param signed who signs requests
 * @param answers what was answered already
 * @param ids ids of requests and of what is made
 * @param clock the time, in the product's zone
 * @param meter counts answers
 * @param trail where it is kept what was asked for
 * @param serving whether the API is up; streams end when it is not
 */
public record Frame(
        Sessions sessions,
        SignedRequests signed,
        Answers answers,
        Supplier<UUID> ids,
        Clock clock,
        RequestMeter meter,
        AuditTrail trail,
        BooleanSupplier serving) {

    /** What resources stand on, made anew for each application, so that nothing of one is kept by another. */
    public Foundation foundation(Texts texts) {
        Json json = new Json(clock.getZone());
        return new Foundation(
                json,
                new Requests(json, clock.getZone()),
                texts,
                new Problems(texts),
                new Lists(),
                new Repetitions(answers, json),
                ids,
                clock,
                serving);
    }

    /**
     * An application.
     *
     * @param on what its resources stand on
     * @param prefix of its addresses in the log and the figures
     * @param resources each of a class of its own
     */
    public ResourceConfig application(Foundation on, String prefix, List<Object> resources) {
        ResourceConfig config = new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
                .property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true)
                .registerInstances(
                        new JsonReader(on.requests()),
                        new JsonWriter(on.json()),
                        new ThrowableMapper(on.problems()),
                        new Arrival(ids),
                        new ArrivingBody(),
                        new ReadableAccept(),
                        new MachineRecognition(signed),
                        new Recognition(sessions),
                        new BodyLimit(),
                        new SignedBody(signed),
                        new AbsentBody(),
                        new KeyedBody(),
                        new AnswerHeaders(),
                        new AccessLog(meter, prefix));
        resources.forEach(resource -> config.register(resource.getClass()));
        return config.register(new ResourceInstances(resources));
    }
}
