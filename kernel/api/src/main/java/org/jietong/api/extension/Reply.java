package org.jietong.api.extension;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is answered where it is more than a body with status 200.
 *
 * @param status HTTP status, 200 to 299
 * @param headers headers that belong to it, such as {@code Location} or {@code ETag}
 * @param body a record, a list or a {@code JsonNode}; a text is sent as it is
 */
public record Reply(int status, Map<String, String> headers, Optional<Object> body) {
    public Reply {
        headers = Map.copyOf(headers);
    }

    /** 200 with a body. */
    public static Reply ok(Object body) {
        return new Reply(200, Map.of(), Optional.of(body));
    }

    /**
     * 201 for what was made.
     *
     * @param location its address, from {@link Exchange#address}
     */
    public static Reply created(String location, Object body) {
        return new Reply(201, Map.of("Location", location), Optional.of(body));
    }

    /** The same with the version that {@code If-Match} is to name. */
    public Reply tagged(long version) {
        return with("ETag", "\"" + version + "\"");
    }

    /** The same with a further header. */
    public Reply with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }
}
