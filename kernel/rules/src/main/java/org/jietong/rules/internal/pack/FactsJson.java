package org.jietong.rules.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jietong.api.rules.Facts;

/** Facts as JSON and back. Numbers stay decimals as they were written. */
public final class FactsJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FactsJson() {}

    /** Facts as a JSON object. */
    public static ObjectNode json(Facts facts) {
        return object(facts.values());
    }

    /**
     * Facts from a JSON object.
     *
     * @throws IllegalArgumentException when it is no object or holds something that is no fact
     */
    public static Facts facts(JsonNode object) {
        if (!object.isObject()) {
            throw new IllegalArgumentException("facts are an object");
        }
        return Facts.of(map(object));
    }

    private static ObjectNode object(Map<?, ?> values) {
        ObjectNode object = NODES.objectNode();
        values.forEach((name, value) -> object.set((String) name, node(value)));
        return object;
    }

    private static JsonNode node(Object value) {
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof BigDecimal number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(each -> array.add(node(each)));
            return array;
        }
        return NODES.textNode((String) value);
    }

    private static Map<String, Object> map(JsonNode object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.properties().forEach(field -> map.put(field.getKey(), value(field.getValue())));
        return map;
    }

    private static Object value(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isObject()) {
            return map(node);
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(each -> list.add(value(each)));
            return list;
        }
        throw new IllegalArgumentException("not a fact: " + node.getNodeType());
    }
}
