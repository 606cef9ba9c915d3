package org.jietong.store.internal.sql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;

/**
 * JSON text in columns: objects, lists, texts, truth values, and numbers as {@link BigDecimal} in the very form they were
 * given, {@code 1E+2} not as {@code 100}.
 */
public final class Json {
    /** What a column holds on every database, in UTF-16 units. */
    public static final int LONGEST = 32_672;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(LONGEST)
                    .maxStringLength(LONGEST)
                    .build())
            .build();

    private Json() {}

    /**
     * The text of a value.
     *
     * @throws RefusedException with {@code PAYLOAD_TOO_LARGE} when it is longer than a column holds
     */
    public static String write(Object value) {
        String text = text(value);
        if (text.length() > LONGEST) {
            throw new RefusedException(Problem.of(ProblemType.PAYLOAD_TOO_LARGE));
        }
        return text;
    }

    /** The text of a value in UTF-8, for a column of bytes, which holds longer ones. */
    public static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Iterable<?> list) {
            generator.writeStartArray();
            for (Object item : list) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof Map<?, ?> group) {
            writeGroup(group, generator);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private static void writeGroup(Map<?, ?> group, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<?, ?> entry : group.entrySet()) {
            generator.writeFieldName((String) entry.getKey());
            write(entry.getValue(), generator);
        }
        generator.writeEndObject();
    }

    /** An object written as bytes. */
    public static Map<String, Object> group(byte[] json) {
        return group(new String(json, StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked") // an object's names are texts
    static Map<String, Object> group(String json) {
        return (Map<String, Object>) read(json);
    }

    @SuppressWarnings("unchecked") // the column was written from a list of texts
    static List<String> texts(String json) {
        return (List<String>) read(json);
    }

    @SuppressWarnings("unchecked") // the column was written from a list of objects
    static List<Map<String, Object>> groups(String json) {
        return (List<Map<String, Object>>) read(json);
    }

    private static Object read(String json) {
        if (json.length() == 2) { // the commonest of all: an empty list or object
            return json.charAt(0) == '[' ? List.of() : Map.of();
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            return read(parser, parser.nextToken());
        } catch (IOException e) {
            throw new UncheckedIOException("a column holds broken JSON", e);
        }
    }

    private static Object read(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> readGroup(parser);
            case START_ARRAY -> readList(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            default -> throw new IOException("unexpected " + token);
        };
    }

    private static Map<String, Object> readGroup(JsonParser parser) throws IOException {
        Map<String, Object> group = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            group.put(name, read(parser, parser.nextToken()));
        }
        return group;
    }

    private static List<Object> readList(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(read(parser, token));
        }
        return list;
    }
}
