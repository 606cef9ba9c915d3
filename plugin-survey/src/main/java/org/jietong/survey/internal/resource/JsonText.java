package org.jietong.survey.internal.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON that was kept as a text, as a tree to be sent. */
final class JsonText {
    private final ObjectMapper mapper = new ObjectMapper();

    /** @throws IllegalStateException when it is none */
    JsonNode tree(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept is no JSON", e);
        }
    }
}
