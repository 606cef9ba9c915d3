package org.jietong.gateways.internal.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jietong.api.messages.OutgoingMessage;

/** Messages and answers in JSON. */
final class MessageJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private MessageJson() {}

    static String write(OutgoingMessage message) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", message.key().toString());
            json.writeStringField("channel", message.channel().name());
            json.writeStringField("to", message.address());
            json.writeStringField("language", message.language());
            json.writeStringField("template", message.template());
            json.writeObjectFieldStart("parameters");
            for (Map.Entry<String, String> parameter : new TreeMap<>(message.parameters()).entrySet()) {
                json.writeStringField(parameter.getKey(), parameter.getValue());
            }
            json.writeEndObject();
            if (!message.subject().isEmpty()) {
                json.writeStringField("subject", message.subject());
            }
            json.writeStringField("text", message.text());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a message cannot be written", e);
        }
        return text.toString();
    }

    /** A text among the members of an object; empty when there is none that will do, or the answer is no object. */
    static Optional<String> text(String answer, String name, Predicate<String> fits) {
        try (JsonParser json = FACTORY.createParser(answer)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean isIt = json.currentName().equals(name);
                JsonToken value = json.nextToken();
                if (isIt) {
                    return value == JsonToken.VALUE_STRING
                            ? Optional.of(json.getText()).filter(fits)
                            : Optional.empty();
                }
                json.skipChildren();
            }
            return Optional.empty();
        } catch (IOException e) {
            // An answer that cannot be read says nothing.
            return Optional.empty();
        }
    }
}
