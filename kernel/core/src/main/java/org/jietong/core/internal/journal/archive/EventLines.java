package org.jietong.core.internal.journal.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;

/** Events as lines of JSON, each an object of texts; the same events give the same bytes. */
final class EventLines {
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().rootValueSeparator((String) null).build();

    private EventLines() {}

    static void write(List<PlacedEvent> events, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            for (PlacedEvent event : events) {
                write(event, json);
                json.writeRaw('\n');
            }
        }
    }

    private static void write(PlacedEvent placed, JsonGenerator json) throws IOException {
        JournalEvent event = placed.event();
        json.writeStartObject();
        json.writeStringField("place", Long.toString(placed.position()));
        json.writeStringField("id", event.id().toString());
        json.writeStringField("case", event.caseId().toString());
        if (event.applicationId().isPresent()) {
            json.writeStringField("application", event.applicationId().get().toString());
        }
        json.writeStringField("version", Long.toString(event.version()));
        json.writeStringField("type", event.type());
        json.writeStringField("at", event.at().toString());
        json.writeStringField("actorKind", event.actor().kind().name());
        json.writeStringField("actor", event.actor().name());
        json.writeObjectFieldStart("details");
        for (Map.Entry<String, String> detail : new TreeMap<>(event.details()).entrySet()) {
            json.writeStringField(detail.getKey(), detail.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    static List<PlacedEvent> read(InputStream in) throws IOException {
        List<PlacedEvent> events = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(in)) {
            while (json.nextToken() != null) {
                events.add(event(json));
            }
        }
        return events;
    }

    private static PlacedEvent event(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        Map<String, String> details = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    details.put(json.currentName(), json.nextTextValue());
                }
            } else {
                fields.put(name, json.getText());
            }
        }
        return new PlacedEvent(Long.parseLong(fields.get("place")), event(fields, details));
    }

    private static JournalEvent event(Map<String, String> fields, Map<String, String> details) {
        return new JournalEvent(
                UUID.fromString(fields.get("id")),
                UUID.fromString(fields.get("case")),
                Optional.ofNullable(fields.get("application")).map(UUID::fromString),
                Long.parseLong(fields.get("version")),
                fields.get("type"),
                Instant.parse(fields.get("at")),
                new Actor(Actor.Kind.valueOf(fields.get("actorKind")), fields.get("actor")),
                details);
    }
}
