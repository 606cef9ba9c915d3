package org.jietong.rest.internal.extension;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jietong.rest.internal.json.Json;

/** Reads a body whose shape its resource looks at itself. */
@Consumes(MediaType.APPLICATION_JSON)
final class TreeReader implements MessageBodyReader<JsonNode> {
    private final Json json;

    TreeReader(Json json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == JsonNode.class;
    }

    @Override
    public JsonNode readFrom(
            Class<JsonNode> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        return json.read(in.readAllBytes());
    }
}
