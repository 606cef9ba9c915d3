package org.jietong.rest.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads objects into records, component by component. Where something is wrong, the result is null and must not be used; a
 * lenient one makes the record all the same, with null for what is wrong in it.
 */
final class RecordReader {
    private final ValueReader values;
    private final Violations violations;
    private final boolean lenient;

    RecordReader(ValueReader values, Violations violations) {
        this(values, violations, false);
    }

    private RecordReader(ValueReader values, Violations violations, boolean lenient) {
        this.values = values;
        this.violations = violations;
        this.lenient = lenient;
    }

    /** For records that take null in every component. */
    static RecordReader lenient(ValueReader values, Violations violations) {
        return new RecordReader(values, violations, true);
    }

    <T> T read(JsonNode node, Class<T> type, String pointer) {
        JsonNode object = written(node, type);
        if (!object.isObject()) {
            violations.add(pointer, "WRONG_TYPE", Map.of("expected", "object"));
            return null;
        }
        int before = violations.count();
        Map<String, RecordComponent> components = components(type);
        unknown(object, components.keySet(), pointer);
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            arguments.add(component(object, component, pointer));
        }
        return violations.count() > before && !lenient ? null : made(type, arguments);
    }

    private static JsonNode written(JsonNode node, Class<?> type) {
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        return shorthand != null && node.isTextual()
                ? JsonNodeFactory.instance.objectNode().set(shorthand.value(), node)
                : node;
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        Map<String, RecordComponent> byName = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names(component).forEach(name -> byName.put(name, component));
        }
        return byName;
    }

    private static List<String> names(RecordComponent component) {
        List<String> names = new ArrayList<>(List.of(component.getName()));
        Also also = component.getAnnotation(Also.class);
        if (also != null) {
            names.addAll(List.of(also.value()));
        }
        return names;
    }

    private void unknown(JsonNode object, Set<String> known, String pointer) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                Map<String, String> nearest =
                        Nearest.to(name, known).map(n -> Map.of("nearest", n)).orElse(Map.of());
                violations.add(Violations.step(pointer, name), "UNKNOWN", nearest);
            }
        });
    }

    private Object component(JsonNode object, RecordComponent component, String pointer) {
        String name = names(component).stream()
                .filter(object::hasNonNull)
                .findFirst()
                .or(() -> names(component).stream().filter(object::has).findFirst())
                .orElse(component.getName());
        names(component).stream()
                .filter(other -> object.has(other) && !other.equals(name))
                .filter(other -> object.has(name))
                .forEach(other -> violations.add(Violations.step(pointer, other), "DUPLICATE"));
        JsonNode node = object.path(name);
        boolean absent = node.isMissingNode() || node.isNull();
        String place = Violations.step(pointer, name);
        if (component.getType() == Optional.class) {
            return absent
                    ? Optional.empty()
                    : Optional.ofNullable(value(node, argument(component.getGenericType()), component, place));
        }
        if (absent) {
            violations.add(place, "MISSING");
            return null;
        }
        return value(node, component.getGenericType(), component, place);
    }

    private Object value(JsonNode node, Type type, RecordComponent component, String place) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(node, (Class<?>) argument(list), component.isAnnotationPresent(OneOrMany.class), place);
        }
        return one(node, (Class<?>) type, place);
    }

    private List<Object> list(JsonNode node, Class<?> entry, boolean oneWillDo, String place) {
        if (!node.isArray() && oneWillDo) {
            return Stream.ofNullable(one(node, entry, place)).toList();
        }
        if (!node.isArray()) {
            violations.add(place, "WRONG_TYPE", Map.of("expected", "list"));
            return null;
        }
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            entries.add(one(node.get(i), entry, place + '/' + i));
        }
        return entries;
    }

    private Object one(JsonNode node, Class<?> type, String place) {
        return type.isRecord() && !values.knows(type) ? read(node, type, place) : values.read(node, type, place);
    }

    private static Type argument(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    private static <T> T made(Class<T> type, List<Object> arguments) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "a request record has a public constructor and refuses nothing: " + type, e);
        }
    }
}
