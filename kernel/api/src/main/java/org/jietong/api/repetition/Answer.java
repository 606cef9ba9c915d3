package org.jietong.api.repetition;

import java.util.Map;

/**
 * An answer as it was given.
 *
 * @param status HTTP status, 200 to 299
 * @param headers the headers that belong to what was answered, such as {@code Location}
 * @param body the JSON text
 */
public record Answer(int status, Map<String, String> headers, String body) {
    public Answer {
        headers = Map.copyOf(headers);
    }
}
