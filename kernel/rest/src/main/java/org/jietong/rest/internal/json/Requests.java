package org.jietong.rest.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.ZoneId;
import org.jietong.api.problem.RefusedException;

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
        JsonNode tree = json.read(body);
        Violations violations = new Violations();
        T request = new RecordReader(new ValueReader(zone, violations), violations)
                .read(tree.isMissingNode() ? JsonNodeFactory.instance.objectNode() : tree, type, "");
        violations.refuseAny();
        return request;
    }
}
