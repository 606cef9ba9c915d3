package org.jietong.rest.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.ZoneId;
import java.util.List;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;

/**
 * Makes a request record of a JSON body. Every name, type and value that does not fit is gathered and refused at once,
 * each with its place.
 */
public final class Requests {
    private final Json json;
    private final ZoneId zone;

    /** @param zone the zone in which a date-time is read as a date */
    public Requests(Json json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
    }

    /**
     * Reads a body; an empty one like an empty object.
     *
     * @throws RefusedException {@code MALFORMED_REQUEST} or {@code INVALID_REQUEST}
     */
    public <T extends Record> T read(byte[] body, Class<T> type) {
        Violations violations = new Violations();
        T request = new RecordReader(new ValueReader(zone, violations), violations).read(tree(body), type, "");
        violations.refuseAny();
        return request;
    }

    /**
     * Reads a body as far as it can be read.
     *
     * @return what could be read, with null for what could not
     * @throws RefusedException {@code MALFORMED_REQUEST}, or {@code INVALID_REQUEST} when it is no object
     */
    public <T extends Record> Read<T> readAnyway(byte[] body, Class<T> type) {
        Violations violations = new Violations();
        T request = RecordReader.lenient(new ValueReader(zone, violations), violations)
                .read(tree(body), type, "");
        if (request == null) {
            violations.refuseAny();
        }
        return new Read<>(request, violations.found());
    }

    private JsonNode tree(byte[] body) {
        JsonNode tree = json.read(body);
        return tree.isMissingNode() ? JsonNodeFactory.instance.objectNode() : tree;
    }

    /**
     * What could be read.
     *
     * @param value null where something is wrong
     * @param violations what is wrong
     */
    public record Read<T>(T value, List<Violation> violations) {
        public Read {
            violations = List.copyOf(violations);
        }
    }
}
