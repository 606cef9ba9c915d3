package org.jietong.rest.internal.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;

/** Reads the body of a request into its record. */
@Consumes(MediaType.APPLICATION_JSON)
public final class JsonReader implements MessageBodyReader<Record> {
    private final Requests requests;

    public JsonReader(Requests requests) {
        this.requests = requests;
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, java.lang.annotation.Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            java.lang.annotation.Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        return requests.read(in.readAllBytes(), type);
    }
}
