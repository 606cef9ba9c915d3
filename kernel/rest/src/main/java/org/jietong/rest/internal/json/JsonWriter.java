package org.jietong.rest.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.Collection;

/** Writes views. */
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public final class JsonWriter implements MessageBodyWriter<Object> {
    private final Json json;

    public JsonWriter(Json json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, java.lang.annotation.Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || Collection.class.isAssignableFrom(type) || JsonNode.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object view,
            Class<?> type,
            Type generic,
            java.lang.annotation.Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        json.write(view, out);
    }
}
