package org.jietong.rest.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jietong.api.rules.Facts;

/** Reads facts: numbers stay decimal, and those nobody can mean are refused before anything is computed with them. */
final class FactsReader {
    private static final int MAX_DIGITS = 40;

    private final Violations violations;

    FactsReader(Violations violations) {
        this.violations = violations;
    }

    Facts facts(JsonNode node, String place) {
        if (!node.isObject()) {
            violations.add(place, "WRONG_TYPE", Map.of("expected", "object"));
            return null;
        }
        return Facts.of(group(node, place));
    }

    BigDecimal number(JsonNode node, String place) {
        if (!node.isNumber()) {
            violations.add(place, "WRONG_TYPE", Map.of("expected", "number"));
            return null;
        }
        BigDecimal number = node.decimalValue();
        // An exponent costs nothing to send and everything to expand.
        if (Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS) {
            violations.add(place, "OUT_OF_RANGE", Map.of("digits", String.valueOf(MAX_DIGITS)));
            return null;
        }
        return number;
    }

    private Map<String, Object> group(JsonNode node, String place) {
        Map<String, Object> values = new LinkedHashMap<>();
        node.properties().forEach(fact -> {
            Object value = value(fact.getValue(), Violations.step(place, fact.getKey()));
            if (value != null) {
                values.put(fact.getKey(), value);
            }
        });
        return values;
    }

    /** The value; null for a null, which says as much as a fact that is not there. */
    private Object value(JsonNode node, String place) {
        if (node.isNumber()) {
            return number(node, place);
        }
        if (node.isObject()) {
            return group(node, place);
        }
        if (node.isArray()) {
            List<Object> entries = new ArrayList<>();
            for (int i = 0; i < node.size(); i++) {
                Object entry = value(node.get(i), place + '/' + i);
                if (entry != null) {
                    entries.add(entry);
                }
            }
            return entries;
        }
        return node.isTextual() ? node.textValue() : node.isBoolean() ? (Object) node.booleanValue() : null;
    }
}
