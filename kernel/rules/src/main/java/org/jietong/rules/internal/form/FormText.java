package org.jietong.rules.internal.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jietong.api.text.LocalizedText;

/** The form in one language: {@code x-title} becomes {@code title}, and so on; no {@code x-} keyword is left. */
final class FormText {
    private static final Map<String, String> SHOWN =
            Map.of("x-title", "title", "x-description", "description", "x-unit", "unit");

    /** The keywords of ours, which hold texts in both languages. */
    static final Set<String> KEYWORDS = SHOWN.keySet();

    private static final Set<String> SCHEMAS_BY_NAME =
            Set.of("properties", "$defs", "patternProperties", "dependentSchemas");
    private static final Set<String> LISTS_OF_SCHEMAS = Set.of("oneOf", "anyOf", "allOf", "prefixItems");
    private static final Set<String> SCHEMAS = Set.of(
            "items",
            "additionalProperties",
            "unevaluatedProperties",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames");

    private FormText() {}

    static String in(JsonNode schema, Locale locale) {
        return schema(schema, locale).toString();
    }

    private static JsonNode schema(JsonNode schema, Locale locale) {
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            String name = keyword.getKey();
            JsonNode value = keyword.getValue();
            if (SHOWN.containsKey(name)) {
                shown.put(SHOWN.get(name), text(value, locale));
            } else if (!name.startsWith("x-")) {
                shown.set(name, keyword(name, value, locale));
            }
        }
        return shown;
    }

    private static JsonNode keyword(String name, JsonNode value, Locale locale) {
        if (SCHEMAS.contains(name)) {
            return schema(value, locale);
        }
        if (LISTS_OF_SCHEMAS.contains(name)) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(each -> list.add(schema(each, locale)));
            return list;
        }
        if (SCHEMAS_BY_NAME.contains(name)) {
            ObjectNode map = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(each -> map.set(each.getKey(), schema(each.getValue(), locale)));
            return map;
        }
        return value;
    }

    private static String text(JsonNode value, Locale locale) {
        return new LocalizedText(value.path("zh").asText(""), value.path("en").asText("")).in(locale);
    }
}
