package org.jietong.rest.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * Finds halves of characters: an escape in JSON can name one of the two surrogates of a character without the other. No
 * UTF-8 can hold that: PostgreSQL would keep a question mark in its place, Derby the half.
 */
final class HalfCharacters {
    private HalfCharacters() {}

    /** The place of the first text with half a character. Names need no look: the parser refuses them itself. */
    static Optional<String> placeIn(JsonNode node, String place) {
        if (node.isTextual()) {
            return isHalved(node.textValue()) ? Optional.of(place) : Optional.empty();
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            Optional<String> found = placeIn(field.getValue(), Violations.step(place, field.getKey()));
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            Optional<String> found = placeIn(node.get(i), place + '/' + i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isHalved(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
