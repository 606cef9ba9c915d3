package org.jietong.webhooks.internal.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.store.Whereabouts;

/**
 * Events as CloudEvents 1.0 in JSON, structured. Of their details only those go out that are known to be about the work: not who
 * did it, nor what somebody wrote.
 *
 * @param source this installation, as a URI reference
 */
public record CloudEvents(String source) {
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> DETAILS = Set.of(
            "category",
            "counting",
            "deadline",
            "before",
            "document",
            "from",
            "level",
            "limitWorkingDays",
            "meters",
            "packDigest",
            "packVersion",
            "promisedDocuments",
            "provisional",
            "remarks",
            "resumedAt",
            "stage",
            "step",
            "supplyStartedAt",
            "suspension",
            "task",
            "times",
            "until");

    /** Something that happened to a part of a case. */
    public String text(PlacedEvent placed, Part part) {
        JournalEvent event = placed.event();
        return written(json -> {
            head(json, event.id(), EventTypes.of(event.type()), event.at());
            if (part.application().isPresent()) {
                json.writeStringField(
                        "subject", part.application().get().number().value());
            }
            json.writeObjectFieldStart("data");
            json.writeNumberField("position", placed.position());
            json.writeStringField("event", event.type());
            json.writeArrayFieldStart("applications");
            for (Whereabouts application : part.applications()) {
                json.writeStartObject();
                json.writeStringField("number", application.number().value());
                json.writeStringField("utility", application.utility().value());
                json.writeStringField("district", application.district().code());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("version", event.version());
            json.writeStringField("actor", event.actor().kind().name());
            details(json, event.details());
            json.writeEndObject();
        });
    }

    /** A test, about nothing. */
    public String test(UUID id, Instant at) {
        return written(json -> {
            head(json, id, "org.jietong.webhook.test", at);
            json.writeObjectFieldStart("data");
            json.writeEndObject();
        });
    }

    private void head(JsonGenerator json, UUID id, String type, Instant at) throws IOException {
        json.writeStringField("specversion", "1.0");
        json.writeStringField("id", id.toString());
        json.writeStringField("source", source);
        json.writeStringField("type", type);
        json.writeStringField("time", at.toString());
        json.writeStringField("datacontenttype", "application/json");
    }

    private static void details(JsonGenerator json, Map<String, String> details) throws IOException {
        json.writeObjectFieldStart("details");
        for (Map.Entry<String, String> detail : new TreeMap<>(details).entrySet()) {
            if (DETAILS.contains(detail.getKey())) {
                json.writeStringField(detail.getKey(), detail.getValue());
            }
        }
        json.writeEndObject();
    }

    private static String written(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("an event cannot be written", e);
        }
        return text.toString();
    }

    /** Members of an object. */
    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
