package org.jietong.rest.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;

/** The product's way with JSON: its own mapper, shared by everything that reads or writes bodies. */
public final class Json {
    private static final int MAX_DEPTH = 40;
    private static final int MAX_NUMBER_LENGTH = 100;
    private static final int MAX_NAME_LENGTH = 200;
    private static final int TYPES = 400;

    private final ObjectMapper mapper;

    /** @param zone the zone whose offset instants are written with */
    public Json(ZoneId zone) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .maxNameLength(MAX_NAME_LENGTH)
                        .build())
                .build();
        // Types of its own: the shared ones would keep the classes of plugins that are gone.
        LookupCache<Object, JavaType> types = new LRUMap<>(TYPES / 4, TYPES);
        this.mapper = JsonMapper.builder(factory)
                .typeFactory(TypeFactory.defaultInstance().withCache(types))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .addModule(new Jdk8Module())
                .addModule(new PlainValues(zone))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .build();
    }

    public void write(Object value, OutputStream to) throws IOException {
        mapper.writeValue(to, value);
    }

    /** A value as the tree that would be written. */
    public JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /**
     * Reads a body.
     *
     * @return the tree; a missing node for an empty body
     * @throws RefusedException {@code MALFORMED_REQUEST} with the place, for anything that is not one JSON text in UTF-8
     */
    public JsonNode read(byte[] body) {
        String text = Utf8.strictly(body);
        try (JsonParser parser = mapper.getFactory().createParser(text)) {
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(JsonParser parser) throws IOException {
        try {
            JsonNode tree = mapper.readTree(parser);
            if (parser.nextToken() != null) {
                throw malformed(parser, "TRAILING_CONTENT");
            }
            return tree == null ? mapper.missingNode() : whole(tree);
        } catch (StreamConstraintsException e) {
            throw malformed(parser, "JSON_TOO_COMPLEX");
        } catch (MismatchedInputException e) {
            throw malformed(parser, "DUPLICATE_NAME");
        } catch (NumberFormatException e) {
            // An exponent that no decimal of Java has room for
            throw malformed(parser, "OUT_OF_RANGE");
        } catch (JsonProcessingException e) {
            throw malformed(parser, "NOT_JSON");
        }
    }

    private static JsonNode whole(JsonNode tree) {
        HalfCharacters.placeIn(tree, "").ifPresent(place -> {
            throw malformed(new Violation(place, "HALF_CHARACTER", Map.of()));
        });
        return tree;
    }

    private static RefusedException malformed(JsonParser parser, String code) {
        JsonLocation at = parser.currentLocation();
        Map<String, String> place =
                Map.of("line", String.valueOf(at.getLineNr()), "column", String.valueOf(at.getColumnNr()));
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return malformed(new Violation(pointer, code, place));
    }

    private static RefusedException malformed(Violation violation) {
        return new RefusedException(Problem.of(ProblemType.MALFORMED_REQUEST, List.of(violation)));
    }
}
